using System.Text;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>$"{name}-{index}"</c>.</summary>
internal sealed class InterpolatedStringEvaluator : OperationEvaluator<IInterpolatedStringOperation>
{
    /// <summary>The text of an interpolated string.</summary>
    /// <param name="operation">The string.</param>
    /// <param name="frame">The scope.</param>
    /// <param name="invariant">True when it is formatted in the invariant culture.</param>
    public static Value Evaluate(IInterpolatedStringOperation operation, Frame frame, bool invariant)
    {
        var text = new StringBuilder();
        foreach (var part in operation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Literal(literal, frame),
                IInterpolationOperation hole => Hole(hole.Expression, hole.Alignment, hole.FormatString, frame, invariant),

                // Of a handler: AppendLiteral(text), AppendFormatted(value[, alignment][, format]).
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => Append(append, frame, invariant),
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

        return new ConstantValue(text.ToString(), frame.Session.Compilation.GetSpecialType(SpecialType.System_String), frame.Origin(operation));
    }

    protected override Value Evaluate(IInterpolatedStringOperation operation, Frame frame) => Evaluate(operation, frame, invariant: false);

    private static Value Literal(IInterpolatedStringTextOperation literal, Frame frame) => frame.Evaluate(literal.Text);

    private static Value Append(IInvocationOperation append, Frame frame, bool invariant)
    {
        IOperation? value = null;
        IOperation? alignment = null;
        IOperation? format = null;
        foreach (var argument in append.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "alignment":
                    alignment = argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
                    break;
                case "format":
                    format = argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
                    break;
                default:
                    value ??= argument.Value;
                    break;
            }
        }

        return value is null ? frame.Unknown(append, Refusals.Of(append)) : Hole(value, alignment, format, frame, invariant);
    }

    private static Value Hole(IOperation expression, IOperation? alignment, IOperation? formatString, Frame frame, bool invariant)
    {
        var value = frame.Evaluate(expression);
        var format = formatString is null ? null : frame.Evaluate(formatString) as ConstantValue;
        var text = Texts.Of(value, format?.Object as string, expression, frame, invariant);
        if (text is not ConstantValue { Object: string piece } || alignment is null)
        {
            return text;
        }

        return frame.Evaluate(alignment) is ConstantValue { Object: int width } && Math.Abs((long)width) <= Budgets.StringLength
            ? new ConstantValue(CompositeFormat.Pad(piece, width), null, text.Origin)
            : frame.Unknown(alignment, "this alignment is not known at compile time");
    }
}
