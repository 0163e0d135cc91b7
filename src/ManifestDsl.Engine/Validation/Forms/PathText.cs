namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>Paths in containers, volumes and nodes.</summary>
internal static class PathText
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>A path from the root, on Windows with a drive or a backslash in front.</summary>
    public static bool IsMountPath(string path) =>
        (path[0] is '/' or '\\') || (path.Length > 1 && path[1] == ':' && (path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));

    /// <summary>A path inside a volume, which does not lead out of it.</summary>
    public static bool IsRelative(string path) => path[0] != '/' && !HasBackstep(path);

    /// <summary>True when one part of the path is <c>..</c>.</summary>
    public static bool HasBackstep(string path)
    {
        if (path.IndexOf("..", StringComparison.Ordinal) < 0)
        {
            return false;
        }

        foreach (var part in path.Split(Separators))
        {
            if (part == "..")
            {
                return true;
            }
        }

        return false;
    }
}
