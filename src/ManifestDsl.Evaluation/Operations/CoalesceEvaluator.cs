using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>a ?? b</c>.</summary>
internal sealed class CoalesceEvaluator : OperationEvaluator<ICoalesceOperation>
{
    protected override Value Evaluate(ICoalesceOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        if (value is UnknownValue)
        {
            return value;
        }

        return value.IsNull
            ? frame.Evaluate(operation.WhenNull)
            : Conversions.Convert(value, operation.ValueConversion, operation.Type, operation, frame);
    }
}
