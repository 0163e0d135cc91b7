using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>An expression for its effect: <c>list.Add(item);</c>.</summary>
internal sealed class ExpressionStatementEvaluator : OperationEvaluator<IExpressionStatementOperation>
{
    protected override Value Evaluate(IExpressionStatementOperation operation, Frame frame) => frame.Evaluate(operation.Operation);
}
