namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>An edit as a block of <c>diff</c> shows it: lines that go, lines that come, and lines around them.</summary>
internal static class TextEdit
{
    /// <summary>The text after the edit; null when the lines that it starts from stand there not at all, or more than once.</summary>
    public static string? Apply(string text, IReadOnlyList<string> diff)
    {
        var before = string.Concat(diff.Where(line => !line.StartsWith('+')).Select(Line));
        var after = string.Concat(diff.Where(line => !line.StartsWith('-')).Select(Line));
        var at = ("\n" + text).IndexOf("\n" + before, StringComparison.Ordinal);
        return before.Length == 0 || at < 0 || ("\n" + text).IndexOf("\n" + before, at + 1, StringComparison.Ordinal) >= 0
            ? null
            : text[..at] + after + text[(at + before.Length)..];
    }

    // The first column says what becomes of a line.
    private static string Line(string line) => line.Length == 0 ? "\n" : line[1..] + "\n";
}
