using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>Provenance of syntax.</summary>
public static class Origins
{
    /// <summary>The place of <paramref name="node"/>, reached through <paramref name="via"/> when it stands outside the declaration.</summary>
    public static Provenance Of(SyntaxNode node, Provenance? via = null) =>
        new(node.SyntaxTree.FilePath, node.Span.Start, node.Span.Length, Via: via);

    /// <summary>The place of <paramref name="location"/>.</summary>
    public static Provenance Of(Location location) =>
        new(location.SourceTree?.FilePath, location.SourceSpan.Start, location.SourceSpan.Length);
}
