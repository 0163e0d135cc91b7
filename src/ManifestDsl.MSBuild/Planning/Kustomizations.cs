using System.Text;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// A kustomization.yaml for each folder that is applied as a whole: those of the environments, and the output folder for what belongs to none.
/// It lists the files in the order of application and changes nothing about the objects.
/// </summary>
/// <remarks>
/// The output folder does not list the environments: they declare the same objects, which kustomize refuses. And no environment
/// lists the output folder: kustomize reads no file above a kustomization, and no folder that contains it.
/// </remarks>
internal static class Kustomizations
{
    /// <summary>The name that kustomize looks for first.</summary>
    public const string FileName = "kustomization.yaml";

    /// <summary>The first line, by which a kustomization of the build is told from one that somebody wrote.</summary>
    public const string Head = "# Written by the build (ManifestKustomization): change the declarations, not this file.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The kustomizations, in ordinal order of their paths.</summary>
    /// <param name="files">All other files.</param>
    public static IEnumerable<PlannedFile> Create(IEnumerable<DraftFile> files)
    {
        var folders = new SortedDictionary<string, List<DraftFile>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = FolderOf(file);
            if (!folders.TryGetValue(folder, out var listed))
            {
                folders.Add(folder, listed = []);
            }

            listed.Add(file);
        }

        return folders.Select(static folder => new PlannedFile(folder.Key + FileName, Utf8.GetBytes(Text(folder.Key, folder.Value)), ""));
    }

    /// <summary>True for the path of a kustomization, in any folder.</summary>
    public static bool IsKustomization(string path) => string.Equals(Path.GetFileName(path), FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>prod/</c> for what belongs to an environment, otherwise empty: the output folder.</summary>
    private static string FolderOf(DraftFile file) =>
        file.First.Environment is null ? "" : file.First.Path.Substring(0, file.First.Path.IndexOf('/') + 1);

    private static string Text(string folder, List<DraftFile> files)
    {
        var text = new StringBuilder(Head + "\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n");
        foreach (var file in files.OrderBy(static file => file.Leading, ManifestOrder.Instance).ThenBy(static file => file.First.Path, StringComparer.Ordinal))
        {
            text.Append("- ").Append(Scalar(file.First.Path.Substring(folder.Length))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A path may hold what YAML takes for syntax: the name of a class, with the layout PerClass, is any identifier.</summary>
    private static string Scalar(string path)
    {
        foreach (var c in path)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '/'))
            {
                return "\"" + path + "\""; // What must be escaped in quotes, '"' and '\', is in no path that may be written.
            }
        }

        return path;
    }
}
