using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>Writes members into one object creation, <c>with</c> expression or initializer, laid out like what is there.</summary>
/// <remarks>Text, not nodes: nothing but the new characters changes, whatever comments and white space stand around them.</remarks>
internal static class InitializerEdit
{
    public static IEnumerable<TextChange> Of(SyntaxNode host, MemberTree members, Layout layout) => Hosts.InitializerOf(host) switch
    {
        null => [Create((BaseObjectCreationExpressionSyntax)host, members, layout)],
        { Expressions.Count: 0 } empty => [Fill(empty, members, layout)],
        // A directive may take the last member away, and with it its comma.
        { ContainsDirectives: true } conditional => [Prepend(conditional, members, layout)],
        var initializer => Append(initializer, members, layout),
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

    private static TextChange Fill(InitializerExpressionSyntax initializer, MemberTree members, Layout layout)
    {
        var close = initializer.CloseBraceToken;
        if (layout.StartsLine(close) && !layout.IsOneLine(initializer.SpanStart, close.SpanStart))
        {
            return Lines(layout.LineStart(close.SpanStart), layout.IndentOf(close.SpanStart) + layout.Unit, members, layout);
        }

        var space = layout.IsAfterSpace(close.SpanStart) ? "" : " ";
        return Insert(close.SpanStart, space + string.Join(", ", members.Inline()) + " ");
    }

    private static TextChange Prepend(InitializerExpressionSyntax initializer, MemberTree members, Layout layout)
    {
        var open = initializer.OpenBraceToken;
        return EndsLine(open)
            ? Lines(open.FullSpan.End, IndentOfMembers(initializer, layout), members, layout)
            : Insert(open.Span.End, " " + string.Join(", ", members.Inline()) + ",");
    }

    private static IEnumerable<TextChange> Append(InitializerExpressionSyntax initializer, MemberTree members, Layout layout)
    {
        var expressions = initializer.Expressions;
        var last = expressions[expressions.Count - 1];
        var hasComma = expressions.SeparatorCount == expressions.Count;
        var end = hasComma ? expressions.GetSeparator(expressions.Count - 1) : last.GetLastToken();
        var indent = IndentOfMembers(initializer, layout);
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

    private static string IndentOfMembers(InitializerExpressionSyntax initializer, Layout layout)
    {
        for (var i = initializer.Expressions.Count - 1; i >= 0; i--)
        {
            var first = initializer.Expressions[i].GetFirstToken();
            if (layout.StartsLine(first))
            {
                return layout.IndentOf(first.SpanStart);
            }
        }

        return layout.IndentOf(initializer.CloseBraceToken.SpanStart) + layout.Unit;
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
