using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>Writes members into one object creation, <c>with</c> expression, initializer or list, laid out like what is there.</summary>
/// <remarks>Text, not nodes: nothing but the new characters changes, whatever comments and white space stand around them.</remarks>
internal static class InitializerEdit
{
    public static IEnumerable<TextChange> Of(SyntaxNode place, MemberTree members, Layout layout) => BracedList.Of(place) switch
    {
        null => [Create((BaseObjectCreationExpressionSyntax)place, members, layout)],
        { Items.Count: 0 } empty => [Fill(empty, members, layout)],
        // A directive may take the last member away, and with it its comma.
        { Node.ContainsDirectives: true } conditional => [Prepend(conditional, members, layout)],
        var list => Append(list, members, layout),
    };

    private static TextChange Create(BaseObjectCreationExpressionSyntax creation, MemberTree members, Layout layout)
    {
        // 'new V1Container() { … }' is written 'new V1Container { … }'.
        var start = creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } list } named && !HasComments(list)
            ? named.Type.Span.End
            : creation.Span.End;
        var inline = " " + members.InBraces();
        var text = layout.HasRoom(creation.Span.End, inline.Length) || !layout.EndsLine(creation.Span.End) ? inline : members.OnLines(layout.IndentOf(creation.SpanStart), layout);
        return new TextChange(TextSpan.FromBounds(start, creation.Span.End), text);
    }

    private static TextChange Fill(BracedList list, MemberTree members, Layout layout)
    {
        var close = list.Close;
        if (layout.StartsLine(close) && !layout.IsOneLine(list.Open.SpanStart, close.SpanStart))
        {
            return Lines(layout.LineStart(close.SpanStart), layout.IndentOf(close.SpanStart) + layout.Unit, members, layout);
        }

        var isBracket = close.IsKind(SyntaxKind.CloseBracketToken);
        var before = isBracket || layout.IsAfterSpace(close.SpanStart) ? "" : " ";
        return Insert(close.SpanStart, before + string.Join(", ", members.Inline()) + (isBracket ? "" : " "));
    }

    private static TextChange Prepend(BracedList list, MemberTree members, Layout layout) =>
        EndsLine(list.Open)
            ? Lines(list.Open.FullSpan.End, IndentOfItems(list, layout), members, layout)
            : Insert(list.Open.Span.End, " " + string.Join(", ", members.Inline()) + ",");

    private static IEnumerable<TextChange> Append(BracedList list, MemberTree members, Layout layout)
    {
        var last = list.Items[list.Items.Count - 1];
        var hasComma = list.HasTrailingComma;
        var end = hasComma ? list.Separators[list.Separators.Count - 1] : last.GetLastToken();
        var indent = IndentOfItems(list, layout);
        if (EndsLine(end))
        {
            if (!hasComma)
            {
                yield return Insert(end.Span.End, ",");
            }

            yield return Lines(end.FullSpan.End, indent, members, layout, endsWithComma: hasComma);
            yield break;
        }

        // The closing brace follows on the same line; the members may still stand on lines of their own.
        var separator = layout.StartsLine(last.GetFirstToken()) ? layout.NewLine + indent : " ";
        var text = (hasComma ? "" : ",") + separator + string.Join("," + separator, members.Inline()) + (hasComma ? "," : "");
        yield return Insert(end.Span.End, text);
    }

    private static string IndentOfItems(BracedList list, Layout layout)
    {
        for (var i = list.Items.Count - 1; i >= 0; i--)
        {
            var first = list.Items[i].GetFirstToken();
            if (layout.StartsLine(first))
            {
                return layout.IndentOf(first.SpanStart);
            }
        }

        return layout.IndentOf(list.Close.SpanStart) + layout.Unit;
    }

    private static TextChange Lines(int position, string indent, MemberTree members, Layout layout, bool endsWithComma = true)
    {
        var lines = string.Join("," + layout.NewLine, members.Fitting(indent, layout).Select(member => indent + member));
        return Insert(position, lines + (endsWithComma ? "," : "") + layout.NewLine);
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    private static bool EndsLine(SyntaxToken token) =>
        token.TrailingTrivia is { Count: > 0 } trivia && trivia[trivia.Count - 1].RawKind == (int)SyntaxKind.EndOfLineTrivia;

    private static bool HasComments(SyntaxNode node) =>
        node.DescendantTrivia().Any(static t => t.RawKind is not ((int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia));
}
