using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Implicit and explicit conversions.</summary>
internal sealed class ConversionEvaluator : OperationEvaluator<IConversionOperation>
{
    protected override Value Evaluate(IConversionOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Operand);
        if (operation is { IsImplicit: false } && operation.Language == Microsoft.CodeAnalysis.LanguageNames.CSharp)
        {
            value = Casts.Check(value, operation.GetConversion(), operation.Operand.Type, operation.Type, operation.IsTryCast, operation, frame);
        }

        return Conversions.Convert(value, operation.Conversion, frame.Resolve(operation.Type), operation, frame, operation.IsChecked);
    }
}
