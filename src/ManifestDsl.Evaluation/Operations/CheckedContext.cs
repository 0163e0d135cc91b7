using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>
/// Whether code stands in a checked context. Operations say it of themselves, but not of the conversion with which
/// <c>b &lt;&lt;= 1</c> goes back into a byte.
/// </summary>
internal static class CheckedContext
{
    public static bool Contains(IOperation operation)
    {
        for (var node = operation.Syntax; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            switch (node)
            {
                case CheckedExpressionSyntax expression:
                    return expression.IsKind(SyntaxKind.CheckedExpression);
                case CheckedStatementSyntax statement:
                    return statement.IsKind(SyntaxKind.CheckedStatement);
            }
        }

        return operation.SemanticModel?.Compilation.Options is CSharpCompilationOptions { CheckOverflow: true };
    }
}
