using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Bodies of methods and accessors.</summary>
internal static class Bodies
{
    /// <summary>The body of <paramref name="method"/> as a block; null when it has none in this compilation.</summary>
    public static IBlockOperation? Of(IMethodSymbol method, EvaluationSession session)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var body = session.OperationOf(reference.GetSyntax(session.CancellationToken)) switch
            {
                IMethodBodyBaseOperation methodBody => methodBody.BlockBody ?? methodBody.ExpressionBody,
                ILocalFunctionOperation local => local.Body,
                IBlockOperation block => block,
                _ => null,
            };
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }
}
