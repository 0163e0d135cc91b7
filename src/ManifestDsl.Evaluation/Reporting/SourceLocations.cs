using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Provenance → the location to report at.</summary>
/// <param name="compilation">The compilation that was checked.</param>
public sealed class SourceLocations(Compilation compilation)
{
    private readonly Lazy<Dictionary<string, SyntaxTree>> _trees = new(() =>
    {
        var trees = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            trees[tree.FilePath] = tree;
        }

        return trees;
    });

    private SyntaxTree? _last;

    /// <summary>
    /// The location of what was written; null when it was not written in this compilation. Of an object creation only
    /// <c>new Type</c> or <c>new</c>: a squiggle under a whole object would hide those inside it.
    /// </summary>
    public Location? Find(Provenance? provenance, CancellationToken cancellationToken)
    {
        if (TreeOf(provenance) is not { } tree)
        {
            return null;
        }

        var span = new TextSpan(provenance!.Start, provenance.Length);
        var node = tree.GetRoot(cancellationToken).FindNode(span, getInnermostNodeForTie: true);
        return Location.Create(tree, node.Span == span ? Narrow(node) : span);
    }

    /// <summary>The file of what was written; null when it was not written in this compilation. Much cheaper than the location.</summary>
    public SyntaxTree? TreeOf(Provenance? provenance)
    {
        if (provenance?.File is not { } file)
        {
            return null;
        }

        // Nodes of one file follow each other and share the text of its path, whose hash costs more than all else here.
        var tree = _last;
        if (tree is null || !ReferenceEquals(tree.FilePath, file))
        {
            if (!_trees.Value.TryGetValue(file, out tree))
            {
                return null;
            }

            _last = tree;
        }

        return provenance.Start + provenance.Length <= tree.Length ? tree : null;
    }

    private static TextSpan Narrow(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.NewKeyword.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        WithExpressionSyntax with => with.WithKeyword.Span,
        _ => node.Span,
    };
}
