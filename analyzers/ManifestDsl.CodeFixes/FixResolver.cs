using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>Diagnostic → the edits that end it, where they can be made safely at the reported place.</summary>
internal sealed class FixResolver
{
    private readonly SyntaxNode _root;
    private readonly MemberResolver _members;
    private readonly ValueResolver _values;
    private readonly WritablePathResolver _writablePaths;

    public FixResolver(SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = KnownTypes.Of(model.Compilation);
        _root = root;
        _members = new MemberResolver(model, known, cancellationToken);
        _values = new ValueResolver(model, known, _members, cancellationToken);
        _writablePaths = new WritablePathResolver(model, known, cancellationToken);
    }

    /// <summary>The edits, or null when the diagnostic names none or the code does not take them.</summary>
    public FoundFix? Resolve(Diagnostic diagnostic)
    {
        if (FixRequest.Of(diagnostic) is not { } request || ReportedAt(diagnostic.Location.SourceSpan) is not { } reported)
        {
            return null;
        }

        var edit = request switch
        {
            { Kind: FieldEditKind.Remove } => _values.Remove(reported, request),
            { Path.Count: 0 } => _values.Replace(reported, request),
            _ when Hosts.IsHost(reported) => _members.Set(reported, request),
            _ => null,
        };
        return edit is null ? null : new FoundFix([edit, .. _writablePaths.Resolve(reported, request)], request.NeedsReview);
    }

    /// <summary>The expression that a diagnostic is about: of an object creation and of a <c>with</c> expression only the beginning is reported.</summary>
    private ExpressionSyntax? ReportedAt(TextSpan span)
    {
        if (!_root.FullSpan.Contains(span))
        {
            return null;
        }

        var token = _root.FindToken(span.Start);
        if (token.Parent is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
            && token.RawKind is (int)SyntaxKind.NewKeyword or (int)SyntaxKind.WithKeyword)
        {
            return (ExpressionSyntax)token.Parent;
        }

        return _root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span ? expression : null;
    }
}
