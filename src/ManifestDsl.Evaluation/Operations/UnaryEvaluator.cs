using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>!a</c>.</summary>
internal sealed class UnaryEvaluator : OperationEvaluator<IUnaryOperation>
{
    protected override Value Evaluate(IUnaryOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        return operand switch
        {
            UnknownValue => operand,
            ConstantValue { Object: bool b } when operation.OperatorKind == UnaryOperatorKind.Not => new ConstantValue(!b, operation.Type, frame.Origin(operation)),
            _ => frame.Unknown(operation, Refusals.Of(operation)),
        };
    }
}
