using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>
/// A hash of what a file declares to the others: everything but comments, bodies and the initializers of variables. While it stays
/// the same, no edit of the file can change what code in other files means.
/// </summary>
/// <remarks>Constants, enum members, default arguments and attributes count: their values are part of other files' meaning.</remarks>
internal static class Skeleton
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // A tree never changes, so an edit costs the hash of one file.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> Cache = new();

    public static ulong Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Cache.TryGetValue(tree, out var hash))
        {
            hash = Cache.GetValue(tree, t => new StrongBox<ulong>(Compute(t.GetRoot(cancellationToken))));
        }

        return hash.Value;
    }

    public static ulong Combine(ulong hash, ulong other) => unchecked((hash ^ other) * Prime);

    private static ulong Compute(SyntaxNode root)
    {
        var hash = OffsetBasis;

        // A stack of its own: half-typed code can be nested as deep as it likes.
        var pending = new Stack<SyntaxNodeOrToken>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var item = pending.Pop();
            hash = Combine(hash, (ulong)item.RawKind);
            if (item.AsNode() is not { } node)
            {
                hash = CombineText(hash, item.AsToken().Text);
            }
            else if (!IsHidden(node))
            {
                foreach (var child in node.ChildNodesAndTokens().Reverse())
                {
                    pending.Push(child);
                }
            }
        }

        return hash;
    }

    /// <summary>True for what other files cannot see: that it is there counts, not what is in it.</summary>
    private static bool IsHidden(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static ulong CombineText(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = Combine(hash, c);
        }

        return hash;
    }
}
