using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Implicit and explicit conversions.</summary>
internal sealed class ConversionEvaluator : OperationEvaluator<IConversionOperation>
{
    protected override Value Evaluate(IConversionOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Operand);
        return Conversions.Convert(value, operation.Conversion, operation.Type, operation, frame, operation.IsChecked);
    }
}
