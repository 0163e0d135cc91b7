using ManifestDsl.MSBuild.Planning;

namespace ManifestDsl.MSBuild.Checking;

/// <summary>
/// Files in the output folder that look like the build's and are not in its plan. What an earlier build wrote is not known on a fresh clone, so it is by
/// what a file holds: every YAML file with a Kubernetes object in it, since <c>kubectl apply -R</c> would deploy it; the list of waivers;
/// lists of images and kustomizations with the head of ours.
/// </summary>
internal static class LeftOvers
{
    /// <summary>Full paths in ordinal order.</summary>
    /// <param name="root">The full path of the output folder.</param>
    /// <param name="projectFolder">The folder of the project, of which bin and obj are left out when it is the output folder.</param>
    /// <param name="isKnown">Whether a file is known and need not be looked at.</param>
    public static List<string> Find(string root, string projectFolder, Func<string, bool> isKnown)
    {
        var found = new List<string>();
        if (Directory.Exists(root))
        {
            Search(root, root, projectFolder, isKnown, found);
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Search(string folder, string root, string projectFolder, Func<string, bool> isKnown, List<string> found)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (!isKnown(file) && IsOurs(file, folder == root))
            {
                found.Add(file);
            }
        }

        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            var isTools = name.StartsWith(".", StringComparison.Ordinal) || (folder == projectFolder && (name is "bin" or "obj"));
            if (!isTools && (File.GetAttributes(below) & FileAttributes.ReparsePoint) == 0)
            {
                Search(below, root, projectFolder, isKnown, found);
            }
        }
    }

    private static bool IsOurs(string file, bool inRoot)
    {
        if (Kustomizations.IsKustomization(file))
        {
            return File.ReadLines(file).FirstOrDefault() == Kustomizations.Head;
        }

        var extension = Path.GetExtension(file);
        return extension is ".yaml" or ".yml" ? HoldsObject(file) : (inRoot && Path.GetFileName(file) == WaiversFile.Path) || ImageFiles.IsOurs(file);
    }

    private static bool HoldsObject(string file)
    {
        var hasVersion = false;
        var hasKind = false;
        foreach (var line in File.ReadLines(file))
        {
            hasVersion |= line.StartsWith("apiVersion:", StringComparison.Ordinal);
            hasKind |= line.StartsWith("kind:", StringComparison.Ordinal);
            if (hasVersion && hasKind)
            {
                return true;
            }
        }

        return false;
    }
}
