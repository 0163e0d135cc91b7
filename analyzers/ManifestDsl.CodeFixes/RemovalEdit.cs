using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>Removes members or items from one list, with their commas and the comments behind them.</summary>
internal static class RemovalEdit
{
    /// <param name="list">The list.</param>
    /// <param name="removed">What goes.</param>
    /// <param name="added">What takes the place of the first that goes.</param>
    /// <param name="layout">The document's layout.</param>
    public static IEnumerable<TextChange> Of(BracedList list, IEnumerable<SyntaxNode> removed, MemberTree added, Layout layout)
    {
        var indexes = new SortedSet<int>(removed.Select(list.IndexOf).Where(static i => i >= 0));
        if (added.Count > 0 && indexes.Count > 0)
        {
            var place = list.Items[indexes.Min];
            indexes.Remove(indexes.Min);
            var separator = layout.StartsLine(place.GetFirstToken()) ? "," + layout.NewLine + layout.IndentOf(place.SpanStart) : ", ";
            yield return new TextChange(place.Span, string.Join(separator, added.Inline()));
        }

        var end = -1;
        foreach (var span in indexes.SelectMany(i => SpansOf(list, i, indexes, layout)).OrderBy(static span => span.Start).ThenBy(static span => span.End))
        {
            // Neighbours that both go share what stands between them.
            var start = Math.Max(span.Start, end);
            if (start < span.End)
            {
                yield return new TextChange(TextSpan.FromBounds(start, span.End), "");
            }

            end = Math.Max(end, span.End);
        }
    }

    private static IEnumerable<TextSpan> SpansOf(BracedList list, int i, SortedSet<int> indexes, Layout layout)
    {
        var item = list.Items[i];
        var hasComma = i < list.Separators.Count;
        var end = hasComma ? list.Separators[i].Span.End : item.Span.End;
        var previous = PreviousKept(i, indexes);
        if (layout.StartsLine(item.GetFirstToken()) && layout.EndOfLine(end) is { } next)
        {
            // Without a comma behind the last item there was none, so there is none.
            if (previous >= 0 && !hasComma)
            {
                yield return list.Separators[previous].Span;
            }

            yield return TextSpan.FromBounds(layout.LineStart(item.SpanStart), next);
        }
        else if (i < list.Items.Count - 1)
        {
            yield return TextSpan.FromBounds(item.SpanStart, layout.SkipSpace(end));
        }
        else if (previous >= 0 && !hasComma && layout.StartsLine(item.GetFirstToken()))
        {
            // The comment behind the item before stays.
            yield return list.Separators[previous].Span;
            yield return TextSpan.FromBounds(item.SpanStart, layout.SkipSpace(end));
        }
        else if (previous >= 0)
        {
            // 'a, b' or 'a, b,': what is left ends as the list did.
            yield return hasComma
                ? TextSpan.FromBounds(list.Separators[previous].Span.End, end)
                : TextSpan.FromBounds(list.Separators[previous].SpanStart, end);
        }
        else
        {
            yield return TextSpan.FromBounds(item.SpanStart, layout.SkipSpace(end));
        }
    }

    private static int PreviousKept(int i, SortedSet<int> indexes)
    {
        do
        {
            i--;
        }
        while (i >= 0 && indexes.Contains(i));

        return i;
    }
}
