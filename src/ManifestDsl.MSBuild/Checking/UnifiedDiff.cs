using System.Globalization;
using System.Text;

namespace ManifestDsl.MSBuild.Checking;

/// <summary>The difference of two texts in the form that <c>diff -u</c> gives it, cut to what somebody reads in the log of a build.</summary>
internal static class UnifiedDiff
{
    private const int Context = 2;
    private const int MaxLines = 30;
    private const int MaxWidth = 160;

    /// <summary>Where the texts first differ, as a line of <paramref name="old"/> counted from 1, and the difference, each line ended by LF.</summary>
    public static (int Line, string Text) Between(string old, string updated)
    {
        var steps = LineDiff.Between(Lines(old), Lines(updated));
        var first = steps.FindIndex(static step => step.Sign != ' ');
        var lines = new List<string>();
        for (var next = first; next >= 0 && lines.Count <= MaxLines; next = Hunk(steps, next, lines))
        {
        }

        var text = new StringBuilder();
        foreach (var line in lines.Take(MaxLines))
        {
            text.Append(line).Append('\n');
        }

        return (first + 1, lines.Count > MaxLines ? text.Append("…\n").ToString() : text.ToString());
    }

    /// <summary>Appends the hunk that starts with the change at <paramref name="first"/>; the index of the next change, or -1.</summary>
    private static int Hunk(List<DiffStep> steps, int first, List<string> lines)
    {
        var last = first;
        for (var i = first; i < steps.Count && i - last <= 2 * Context; i++)
        {
            last = steps[i].Sign == ' ' ? last : i;
        }

        var start = Math.Max(0, first - Context);
        var end = Math.Min(steps.Count, last + 1 + Context);
        lines.Add($"@@ -{Range(steps, start, end, '+')} +{Range(steps, start, end, '-')} @@");
        for (var i = start; i < end; i++)
        {
            lines.Add(steps[i].Sign + Visible(steps[i].Line));
        }

        return steps.FindIndex(last + 1, static step => step.Sign != ' ');
    }

    /// <summary>First line and count of a hunk in one of the texts: in the one that lacks the lines with the sign <paramref name="other"/>.</summary>
    private static string Range(List<DiffStep> steps, int start, int end, char other)
    {
        var before = 0;
        for (var i = 0; i < start; i++)
        {
            before += steps[i].Sign == other ? 0 : 1;
        }

        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += steps[i].Sign == other ? 0 : 1;
        }

        // As diff does it: an empty range stands after a line, any other starts at one.
        return string.Format(CultureInfo.InvariantCulture, "{0},{1}", count == 0 ? before : before + 1, count);
    }

    private static string[] Lines(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var lines = text.Split('\n');
        if (lines[lines.Length - 1].Length == 0)
        {
            return [.. lines.Take(lines.Length - 1)];
        }

        lines[lines.Length - 1] += " (no line end)";
        return lines;
    }

    /// <summary>What shows no mark, such as a byte order mark, would make two lines look the same.</summary>
    private static string Visible(string line)
    {
        var text = new StringBuilder();
        foreach (var c in line.Length > MaxWidth ? line.Substring(0, MaxWidth) + "…" : line)
        {
            var isHidden = char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            text.Append(isHidden ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return text.ToString();
    }
}
