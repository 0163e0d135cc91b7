using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>The three kinds of syntax that take <c>Property = value</c>: object creation, <c>with</c>, initializer of a nested member.</summary>
internal static class Hosts
{
    /// <summary>The initializer of a host; null when an object creation has none.</summary>
    public static SyntaxNode? InitializerOf(SyntaxNode host) => host switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.Initializer,
        WithExpressionSyntax with => with.Initializer,
        _ => host,
    };

    /// <summary>True for syntax that members can be written into.</summary>
    public static bool IsHost(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax or WithExpressionSyntax or InitializerExpressionSyntax;

    /// <summary>What is assigned to <paramref name="property"/> in the initializer of <paramref name="host"/>; null when nothing is.</summary>
    public static ExpressionSyntax? ValueOf(SyntaxNode host, string property)
    {
        ExpressionSyntax? value = null;
        foreach (var expression in MembersOf(host))
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && name.Identifier.ValueText == property)
            {
                // The last one counts, though the compiler refuses a second one.
                value = assignment.Right;
            }
        }

        return value;
    }

    /// <summary>What stands under <paramref name="key"/> in the initializer of a dictionary; null when nothing does.</summary>
    public static ExpressionSyntax? EntryOf(SyntaxNode host, string key, SemanticModel model)
    {
        foreach (var expression in MembersOf(host))
        {
            if (KeyOf(expression, model) == key)
            {
                return expression is AssignmentExpressionSyntax assignment ? assignment.Right : ((InitializerExpressionSyntax)expression).Expressions[1];
            }
        }

        return null;
    }

    /// <summary>The key of <c>["key"] = value</c> or <c>{ "key", value }</c>; null for anything else.</summary>
    public static string? KeyOf(ExpressionSyntax entry, SemanticModel model)
    {
        var key = entry switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var argument] } } => argument.Expression,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var first, _] } => first,
            _ => null,
        };
        return key is null ? null : model.GetConstantValue(key).Value as string;
    }

    /// <summary>True when the entries of a dictionary are written <c>{ "key", value }</c>.</summary>
    public static bool HasPairs(SyntaxNode host) => MembersOf(host).FirstOrDefault().IsKind(SyntaxKind.ComplexElementInitializerExpression);

    /// <summary>False while the code is half typed, or when the braces hold items, not members.</summary>
    public static bool TakesMembers(SyntaxNode host)
    {
        if (host.ContainsDiagnostics)
        {
            return false;
        }

        return InitializerOf(host) is not InitializerExpressionSyntax initializer
            || initializer.IsKind(SyntaxKind.WithInitializerExpression)
            || (initializer.IsKind(SyntaxKind.ObjectInitializerExpression) && initializer.Expressions.All(static e => e is AssignmentExpressionSyntax));
    }

    /// <summary>False while the code is half typed, or when the braces hold something else than entries of a dictionary.</summary>
    public static bool TakesEntries(SyntaxNode host) =>
        !host.ContainsDiagnostics
        && MembersOf(host).All(static e => e is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax })
        || (!host.ContainsDiagnostics && MembersOf(host).All(static e => e.IsKind(SyntaxKind.ComplexElementInitializerExpression)));

    private static IEnumerable<ExpressionSyntax> MembersOf(SyntaxNode host) =>
        InitializerOf(host) is InitializerExpressionSyntax initializer ? initializer.Expressions : [];
}
