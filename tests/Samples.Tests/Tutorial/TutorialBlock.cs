namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of the page that it begins on.</param>
/// <param name="Language">The first word behind the fence: <c>console</c>, <c>diff</c>, or what the file is written in.</param>
/// <param name="File">The file that it is about: the second word, or empty.</param>
/// <param name="Lines">What stands between the fences.</param>
internal sealed record TutorialBlock(int Line, string Language, string File, IReadOnlyList<string> Lines)
{
    /// <summary>All blocks of a page, in order.</summary>
    public static IReadOnlyList<TutorialBlock> In(string markdown)
    {
        var blocks = new List<TutorialBlock>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                var info = lines[i][3..].Split(' ');
                blocks.Add(new(i + 1, info[0], info.Length > 1 ? info[1] : "", lines[(i + 1)..end]));
                i = end;
            }
        }

        return blocks;
    }
}
