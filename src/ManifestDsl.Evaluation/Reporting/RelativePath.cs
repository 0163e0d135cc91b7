namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Paths as seen from a folder. Touches no disk.</summary>
internal static class RelativePath
{
    /// <summary>
    /// <paramref name="path"/> from <paramref name="folder"/>, with forward slashes; the file's name alone when the two have nothing in
    /// common, or when the folder is not known.
    /// </summary>
    public static string Of(string path, string folder)
    {
        var file = path.Replace('\\', '/');
        var from = folder.Replace('\\', '/');

        // A folder that a # or ; in its name has cut short does not end with a separator.
        var common = from.EndsWith("/", StringComparison.Ordinal) ? CommonFolders(file, from) : 0;
        if (common <= 1)
        {
            return file.Substring(file.LastIndexOf('/') + 1);
        }

        var relative = file.Substring(common);
        for (var i = common; i < from.Length; i++)
        {
            relative = from[i] == '/' ? "../" + relative : relative;
        }

        return relative;
    }

    /// <summary>The length of the folders that both start with, with the slash.</summary>
    private static int CommonFolders(string x, string y)
    {
        var common = 0;
        for (var i = 0; i < x.Length && i < y.Length && x[i] == y[i]; i++)
        {
            if (x[i] == '/')
            {
                common = i + 1;
            }
        }

        return common;
    }
}
