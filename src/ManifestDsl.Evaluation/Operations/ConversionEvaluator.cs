using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Implicit and explicit conversions.</summary>
internal sealed class ConversionEvaluator : OperationEvaluator<IConversionOperation>
{
    protected override Value Evaluate(IConversionOperation operation, Frame frame)
    {
        if (operation is { Operand: IInterpolatedStringOperation text, Type.Name: nameof(FormattableString) or nameof(IFormattable) })
        {
            return Formattable(text, operation, frame);
        }

        var value = frame.Evaluate(operation.Operand);
        if (operation is { IsImplicit: false } && operation.Language == Microsoft.CodeAnalysis.LanguageNames.CSharp)
        {
            value = Casts.Check(value, operation.GetConversion(), operation.Operand.Type, operation.Type, operation.IsTryCast, operation, frame);
        }

        return Conversions.Convert(value, operation.Conversion, frame.Resolve(operation.Type), operation, frame, operation.IsChecked);
    }

    /// <summary>A FormattableString is formatted where it is used; only <c>FormattableString.Invariant($"…")</c> says at once how.</summary>
    private static Value Formattable(IInterpolatedStringOperation text, IConversionOperation operation, Frame frame) =>
        operation.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: nameof(FormattableString.Invariant), ContainingType.Name: nameof(FormattableString) } } }
            ? InterpolatedStringEvaluator.Evaluate(text, frame, invariant: true)
            : frame.Unknown(operation, "a FormattableString is formatted where it is used: write FormattableString.Invariant($\"…\")");
}
