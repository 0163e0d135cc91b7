namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>A part of a file: lines that follow each other. A line <c># …</c> or <c>// …</c> stands for any number of lines.</summary>
internal static class Excerpt
{
    public static bool IsOf(string text, IReadOnlyList<string> excerpt)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var from = 0;
        foreach (var part in Parts(excerpt))
        {
            while (from + part.Count <= lines.Length && !lines.AsSpan(from, part.Count).SequenceEqual(part.ToArray()))
            {
                from++;
            }

            if (from + part.Count > lines.Length)
            {
                return false;
            }

            from += part.Count;
        }

        return true;
    }

    private static IEnumerable<List<string>> Parts(IReadOnlyList<string> excerpt)
    {
        var part = new List<string>();
        foreach (var line in excerpt)
        {
            if (line.Trim() is "# …" or "// …")
            {
                yield return part;
                part = [];
            }
            else
            {
                part.Add(line);
            }
        }

        yield return part;
    }
}
