using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>What stands in braces or brackets with commas between: members of an initializer, items of a collection.</summary>
internal sealed class BracedList
{
    private BracedList(SyntaxNode node, SyntaxToken open, SyntaxToken close, IReadOnlyList<SyntaxNode> items, IReadOnlyList<SyntaxToken> separators)
    {
        Node = node;
        Open = open;
        Close = close;
        Items = items;
        Separators = separators;
    }

    public SyntaxNode Node { get; }

    public SyntaxToken Open { get; }

    public SyntaxToken Close { get; }

    public IReadOnlyList<SyntaxNode> Items { get; }

    /// <summary>The commas: one fewer than the items, or as many.</summary>
    public IReadOnlyList<SyntaxToken> Separators { get; }

    /// <summary>True when a comma follows the last item.</summary>
    public bool HasTrailingComma => Items.Count > 0 && Separators.Count == Items.Count;

    /// <summary>The list that <paramref name="node"/> is; null when it is none.</summary>
    public static BracedList? Of(SyntaxNode? node) => node switch
    {
        InitializerExpressionSyntax initializer => new(
            initializer, initializer.OpenBraceToken, initializer.CloseBraceToken, initializer.Expressions, [.. initializer.Expressions.GetSeparators()]),
        CollectionExpressionSyntax collection => new(
            collection, collection.OpenBracketToken, collection.CloseBracketToken, collection.Elements, [.. collection.Elements.GetSeparators()]),
        _ => null,
    };

    /// <summary>The position of an item.</summary>
    public int IndexOf(SyntaxNode item)
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] == item)
            {
                return i;
            }
        }

        return -1;
    }
}
