namespace ManifestDsl.MSBuild.Scanning;

/// <summary>Finds programs.</summary>
internal static class Executable
{
    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>The full path of a program; null when there is none.</summary>
    /// <param name="name">A path, relative to <paramref name="folder"/> or absolute; or the name of a program on the path of the system.</param>
    /// <param name="folder">The folder that relative paths start at.</param>
    /// <param name="searchPath">The value of the variable PATH.</param>
    public static string? Find(string name, string folder, string? searchPath)
    {
        if (name.IndexOf('/') >= 0 || name.IndexOf(Path.DirectorySeparatorChar) >= 0)
        {
            return Existing(Path.GetFullPath(Path.Combine(folder, name)));
        }

        foreach (var entry in (searchPath ?? "").Split(Path.PathSeparator))
        {
            // What is relative depends on where the build was started: whoever writes there could run a program.
            var trimmed = entry.Trim().Trim('"');
            if (trimmed.Length > 0 && trimmed.IndexOfAny(Path.GetInvalidPathChars()) < 0 && Path.IsPathRooted(trimmed) && Existing(Path.Combine(trimmed, name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : IsWindows && File.Exists(path + ".exe") ? path + ".exe" : null;
}
