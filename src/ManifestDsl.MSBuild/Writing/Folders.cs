namespace ManifestDsl.MSBuild.Writing;

/// <summary>Removal of folders that writing or removing manifests has left empty.</summary>
internal static class Folders
{
    /// <summary>Removes the folders of <paramref name="files"/> that are empty, up to and with <paramref name="root"/>, never above it.</summary>
    /// <param name="root">A full path without a separator at its end.</param>
    /// <param name="files">Full paths of files that were removed, all below <paramref name="root"/>.</param>
    public static void DeleteEmpty(string root, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file);
                 folder is not null && folder.Length >= root.Length && folder.StartsWith(root, StringComparison.Ordinal) && DeleteIfEmpty(folder);
                 folder = Path.GetDirectoryName(folder))
            {
            }
        }
    }

    /// <summary>True when the folder is gone now.</summary>
    public static bool DeleteIfEmpty(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                return true;
            }

            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return false;
            }

            Directory.Delete(folder);
            return true;
        }
        catch (Exception e) when (FileErrors.Covers(e))
        {
            return false; // An empty folder that stays does no harm: kubectl sees no file in it.
        }
    }
}
