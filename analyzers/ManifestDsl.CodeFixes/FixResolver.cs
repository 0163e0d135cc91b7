using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>Diagnostic → the edit that ends it, where one can be made safely at the reported place.</summary>
internal sealed class FixResolver(SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly KnownTypes _known = KnownTypes.Of(model.Compilation);

    /// <summary>The edit, or null when the diagnostic names none or the code does not take it.</summary>
    public FieldFix? Resolve(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(FixProperties.Path, out var path) || path is null
            || !diagnostic.Properties.TryGetValue(FixProperties.Value, out var value) || value is null
            || !root.FullSpan.Contains(span))
        {
            return null;
        }

        if (path.Length > 0)
        {
            return root.FindToken(span.Start) is { Parent: { } host } token && IsReported(token, host)
                ? SetMember(host, path.Split('.'), value)
                : null;
        }

        return diagnostic.Properties.TryGetValue(FixProperties.Field, out var field)
            && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression
            && expression.Span == span
            ? ReplaceValue(expression, field, value)
            : null;
    }

    private static bool IsReported(SyntaxToken token, SyntaxNode host) =>
        host is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
        && token.RawKind is (int)SyntaxKind.NewKeyword or (int)SyntaxKind.WithKeyword;

    private static FieldFix? Extend(SyntaxNode host, ImmutableArray<IPropertySymbol> members, string? value) =>
        value is not null && Hosts.TakesMembers(host) ? New(host, replaces: false, members, value) : null;

    private static FieldFix New(SyntaxNode target, bool replaces, ImmutableArray<IPropertySymbol> members, string value) =>
        new(target, replaces, [.. members.Select(static m => m.Name)], members[members.Length - 1].Name, value);

    private static bool IsNull(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression);

    private FieldFix? SetMember(SyntaxNode host, string[] fields, string value)
    {
        var type = model.GetTypeInfo(host, cancellationToken).Type;
        var start = 0;
        while (PropertyAt(host, type, fields, start, out var length) is { } property)
        {
            start += length;
            if (Hosts.ValueOf(host, property.Name) is not { } present)
            {
                return NewMembers(host, property, fields, start) is { } members
                    ? Extend(host, members, ValueSyntax.Of(members[members.Length - 1].Type, value))
                    : null;
            }

            if (start == fields.Length)
            {
                return Replace(present, property, value);
            }

            if (IsNull(present))
            {
                return NewMembers(host, property, fields, start) is { Length: > 1 } members && ValueSyntax.Of(members[members.Length - 1].Type, value) is { } text
                    ? New(present, replaces: true, members.RemoveAt(0), text)
                    : null;
            }

            // What is computed elsewhere is not changed from here.
            if (present is not (BaseObjectCreationExpressionSyntax or WithExpressionSyntax or InitializerExpressionSyntax))
            {
                return null;
            }

            host = present;
            type = property.Type;
        }

        return null;
    }

    /// <summary>The properties to write from <paramref name="first"/> on; null when one of them cannot be created from here.</summary>
    private ImmutableArray<IPropertySymbol>? NewMembers(SyntaxNode host, IPropertySymbol first, string[] fields, int start)
    {
        var members = ImmutableArray.Create(first);
        while (start < fields.Length)
        {
            var type = members[members.Length - 1].Type;
            if (!IsCreatable(type, host) || PropertyAt(host, type, fields, start, out var length) is not { } next)
            {
                return null;
            }

            members = members.Add(next);
            start += length;
        }

        return members;
    }

    private IPropertySymbol? PropertyAt(SyntaxNode host, ITypeSymbol? type, string[] fields, int start, out int length) =>
        ApiProperties.Find(_known, type, fields, start, out length) is { SetMethod: { } setter } property
        && model.IsAccessible(host.SpanStart, setter)
            ? property
            : null;

    private bool IsCreatable(ITypeSymbol type, SyntaxNode host) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
        && named.InstanceConstructors.Any(c => c.Parameters.IsEmpty && model.IsAccessible(host.SpanStart, c));

    private FieldFix? ReplaceValue(ExpressionSyntax expression, string? field, string value)
    {
        // The evaluator looks through what only wraps the value.
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
            && assignment.Right == expression
            && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol property
            && ApiProperties.IsField(_known, property, field)
            ? Replace(expression, property, value)
            : null;
    }

    private FieldFix? Replace(ExpressionSyntax present, IPropertySymbol property, string value) =>
        ValueSyntax.Of(property.Type, value) is { } text && present.ToString() != text && present is not InitializerExpressionSyntax && !present.ContainsDiagnostics
            ? new FieldFix(present, Replaces: true, [], property.Name, text)
            : null;
}
