using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>condition ? a : b</c> and <c>if</c>: only the branch that is taken is evaluated.</summary>
internal sealed class ConditionalEvaluator : OperationEvaluator<IConditionalOperation>
{
    protected override Value Evaluate(IConditionalOperation operation, Frame frame)
    {
        var condition = frame.Evaluate(operation.Condition);
        return condition switch
        {
            ConstantValue { Object: true } => frame.Evaluate(operation.WhenTrue),
            ConstantValue { Object: false } when operation.WhenFalse is { } whenFalse => frame.Evaluate(whenFalse),
            ConstantValue { Object: false } => condition,
            UnknownValue => condition,
            _ => frame.Unknown(operation.Condition, "this condition is not known at compile time"),
        };
    }
}
