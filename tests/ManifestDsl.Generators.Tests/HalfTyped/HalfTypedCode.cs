using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Generators.Tests.HalfTyped;

/// <summary>The texts that a file goes through while it is typed and edited.</summary>
internal static class HalfTypedCode
{
    // A file without a token is evaluated as a whole, which takes longer than one that was cut.
    private const int MostDeletions = 100;

    /// <summary>The file up to the end of every token, and up to the middle of every third of the longer ones.</summary>
    public static IEnumerable<string> Cut(string text) => Tokens(text)
        .SelectMany(static (token, i) => i % 3 == 0 && token.Span.Length > 2 ? [token.Span.End, token.SpanStart + (token.Span.Length / 2)] : (int[])[token.Span.End])
        .Distinct()
        .Select(end => text[..end]);

    /// <summary>The file without one of its tokens; of a large file, for tokens spread evenly over it.</summary>
    public static IEnumerable<string> WithoutOneToken(string text)
    {
        var tokens = Tokens(text).Where(static token => token.Span.Length > 0).ToList();
        var step = (tokens.Count / MostDeletions) + 1;
        return tokens.Where((_, i) => i % step == 0).Select(token => text.Remove(token.SpanStart, token.Span.Length));
    }

    /// <summary>The file with one member, statement or list element twice, as after a paste.</summary>
    public static IEnumerable<string> WithOnePartTwice(string text) => Root(text).DescendantNodes()
        .Where(static node => node is MemberDeclarationSyntax or StatementSyntax or AttributeSyntax or AssignmentExpressionSyntax)
        .Select(node => text.Insert(node.FullSpan.End, node.ToFullString()));

    private static IEnumerable<SyntaxToken> Tokens(string text) => Root(text).DescendantTokens();

    private static SyntaxNode Root(string text) => CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions).GetRoot();
}
