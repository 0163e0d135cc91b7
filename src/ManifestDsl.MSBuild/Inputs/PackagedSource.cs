using System.Text;

namespace ManifestDsl.MSBuild.Inputs;

/// <summary>A source file as a component's package has it: it stands for itself, whatever the settings of the project that compiles it.</summary>
internal static class PackagedSource
{
    /// <summary>What each file begins with.</summary>
    /// <param name="usings">The using directives that are global in the component.</param>
    /// <param name="nullable">The nullable context of the component.</param>
    public static string Header(IEnumerable<string> usings, string nullable)
    {
        var header = new StringBuilder();

        // Nobody can edit the file where it is compiled: style, warnings and analyzers of that project are not for it.
        header.Append("#pragma warning disable\n");
        header.Append("#nullable ").Append(nullable is "enable" or "warnings" or "annotations" ? nullable == "enable" ? "enable" : "enable " + nullable : "disable").Append('\n');
        foreach (var line in usings.Distinct(StringComparer.Ordinal).OrderBy(line => line.Contains('='))
            .ThenBy(line => line, StringComparer.Ordinal))
        {
            header.Append(line).Append('\n');
        }

        return header.ToString();
    }

    /// <summary>The file with the header, after what C# wants to stand first.</summary>
    public static string Of(string text, string header)
    {
        var start = 0;
        for (var line = 0; line < text.Length; line = NextLine(text, line))
        {
            if (StandsFirst(text, line))
            {
                start = NextLine(text, line);
            }
        }

        var first = text.Substring(0, start);
        return first + (first.Length > 0 && !first.EndsWith("\n", StringComparison.Ordinal) ? "\n" : "") + header + text.Substring(start);
    }

    /// <summary>A path in the package for a file that may lie outside of the project's folder.</summary>
    public static string PathOf(string name) => string.Join("/", name.Split('/').Where(part => part is not (".." or "" or ".")).Select(part => part.Replace(":", "")));

    private static int NextLine(string text, int line) => text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : text.Length;

    private static bool StandsFirst(string text, int line)
    {
        while (line < text.Length && text[line] is ' ' or '\t')
        {
            line++;
        }

        return Starts("#define ") || Starts("#undef ") || Starts("extern alias ");

        bool Starts(string keyword) => string.CompareOrdinal(text, line, keyword, 0, keyword.Length) == 0;
    }
}
