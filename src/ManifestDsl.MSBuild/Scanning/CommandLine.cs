using System.Text;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>Arguments → one text, as the C runtime of Windows takes it apart, and .NET on every other system.</summary>
internal static class CommandLine
{
    /// <summary>The arguments with a space between them, each in quotes where it needs them.</summary>
    public static string Of(params string[] arguments) => string.Join(" ", arguments.Select(Quote));

    /// <summary>
    /// One argument. Within quotes a backslash is itself, unless a quote follows the backslashes: then there are two for each, and one more
    /// for a quote that belongs to the argument.
    /// </summary>
    internal static string Quote(string argument)
    {
        if (argument.Length > 0 && argument.All(static c => !char.IsWhiteSpace(c) && c != '"'))
        {
            return argument;
        }

        var text = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var c in argument)
        {
            if (c == '\\')
            {
                backslashes++;
                continue;
            }

            text.Append('\\', c == '"' ? (backslashes * 2) + 1 : backslashes).Append(c);
            backslashes = 0;
        }

        return text.Append('\\', backslashes * 2).Append('"').ToString();
    }
}
