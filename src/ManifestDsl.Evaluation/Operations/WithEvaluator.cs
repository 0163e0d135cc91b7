using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>record with { Property = value }</c>: a copy, changed.</summary>
internal sealed class WithEvaluator : OperationEvaluator<IWithOperation>
{
    protected override Value Evaluate(IWithOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        if (operand is not ObjectValue original)
        {
            return operand is UnknownValue ? operand : frame.Unknown(operation, $"'with' needs an object here, but this is {operand.Describe()}");
        }

        var copy = original.Clone(frame.Origin(operation));
        return operation.Initializer is { } initializer ? Initializers.Apply(initializer, copy, frame) : copy;
    }
}
