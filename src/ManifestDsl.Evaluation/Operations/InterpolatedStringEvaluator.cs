using System.Text;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>$"{name}-{index}"</c>.</summary>
internal sealed class InterpolatedStringEvaluator : OperationEvaluator<IInterpolatedStringOperation>
{
    protected override Value Evaluate(IInterpolatedStringOperation operation, Frame frame)
    {
        var text = new StringBuilder();
        foreach (var part in operation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => frame.Evaluate(literal.Text),
                IInterpolationOperation hole => EvaluateHole(hole, frame),
                _ => frame.Unknown(part, Refusals.Of(part)),
            };
            if (value is not ConstantValue { Object: string piece })
            {
                return value;
            }

            text.Append(piece);
            if (text.Length > Budgets.StringLength)
            {
                return frame.Fail(operation, $"the text is longer than {Budgets.StringLength} characters");
            }
        }

        return new ConstantValue(text.ToString(), operation.Type, frame.Origin(operation));
    }

    private static Value EvaluateHole(IInterpolationOperation hole, Frame frame)
    {
        var value = frame.Evaluate(hole.Expression);
        var format = hole.FormatString is { } f ? frame.Evaluate(f) as ConstantValue : null;
        var text = Texts.Of(value, format?.Object as string, hole.Expression, frame);
        if (text is not ConstantValue { Object: string piece } || hole.Alignment is not { } alignment)
        {
            return text;
        }

        return frame.Evaluate(alignment) is ConstantValue { Object: int width } && Math.Abs((long)width) <= Budgets.StringLength
            ? new ConstantValue(width < 0 ? piece.PadRight(-width) : piece.PadLeft(width), null, text.Origin)
            : frame.Unknown(alignment, "this alignment is not known at compile time");
    }
}
