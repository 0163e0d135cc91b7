namespace ManifestDsl.MSBuild.Planning;

/// <summary>Which relative paths may be written. The same on every platform, so that a project builds everywhere or nowhere.</summary>
internal static class OutputPath
{
    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>Why <paramref name="path"/> may not be written; null when it may.</summary>
    public static string? Problem(string path)
    {
        if (path.Length == 0)
        {
            return "it is empty";
        }

        if (path[0] == '/')
        {
            return "it must be relative";
        }

        foreach (var part in path.Split('/'))
        {
            if (PartProblem(part) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? PartProblem(string part)
    {
        switch (part)
        {
            case "":
                return "a part of it is empty";
            case "." or "..":
                return $"'{part}' would leave the folder";
        }

        foreach (var character in part)
        {
            if (character < ' ' || Forbidden.IndexOf(character) >= 0)
            {
                return $"the character {Show(character)} cannot be part of a file name";
            }
        }

        return part[part.Length - 1] is '.' or ' ' ? "a part of it ends with a dot or a space" : null;
    }

    private static string Show(char character) => character < ' ' ? $"U+{(int)character:X4}" : $"'{character}'";
}
