using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>The three kinds of syntax that take <c>Property = value</c>: object creation, <c>with</c>, initializer of a nested member.</summary>
internal static class Hosts
{
    /// <summary>The initializer of a host; null when an object creation has none.</summary>
    public static InitializerExpressionSyntax? InitializerOf(SyntaxNode host) => host switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.Initializer,
        WithExpressionSyntax with => with.Initializer,
        _ => host as InitializerExpressionSyntax,
    };

    /// <summary>What is assigned to <paramref name="property"/> in the initializer of <paramref name="host"/>; null when nothing is.</summary>
    public static ExpressionSyntax? ValueOf(SyntaxNode host, string property)
    {
        ExpressionSyntax? value = null;
        foreach (var expression in InitializerOf(host)?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment && name.Identifier.ValueText == property)
            {
                // The last one counts, though the compiler refuses a second one.
                value = assignment.Right;
            }
        }

        return value;
    }

    /// <summary>False while the code is half typed, or when the braces hold items, not members.</summary>
    public static bool TakesMembers(SyntaxNode host)
    {
        if (host.ContainsDiagnostics)
        {
            return false;
        }

        return InitializerOf(host) is not { } initializer
            || initializer.IsKind(SyntaxKind.WithInitializerExpression)
            || (initializer.IsKind(SyntaxKind.ObjectInitializerExpression) && initializer.Expressions.All(static e => e is AssignmentExpressionSyntax));
    }
}
