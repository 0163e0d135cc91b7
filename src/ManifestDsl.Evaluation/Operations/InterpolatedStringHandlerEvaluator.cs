using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>
/// An interpolated string that a framework method takes through a handler: <c>string.Create(CultureInfo.InvariantCulture, $"…")</c>,
/// <c>builder.Append($"…")</c>. Its value is the text.
/// </summary>
internal sealed class InterpolatedStringHandlerEvaluator : OperationEvaluator<IInterpolatedStringHandlerCreationOperation>
{
    protected override Value Evaluate(IInterpolatedStringHandlerCreationOperation operation, Frame frame)
    {
        if (operation.Type?.Name is not ("DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler") || !operation.Type.DeclaringSyntaxReferences.IsEmpty)
        {
            return frame.Unknown(operation, $"the interpolated string handler '{operation.Type?.Name}' is not supported: convert the text with string.Create or FormattableString.Invariant first");
        }

        // $"…" + $"…" is made of several strings.
        return operation.Content is IInterpolatedStringOperation content
            ? InterpolatedStringEvaluator.Evaluate(content, frame, NamesInvariantCulture(operation, frame))
            : frame.Unknown(operation, "only a single interpolated string can be passed here: write it as one");
    }

    /// <summary>The call that takes the handler takes a format provider, too; the only ones that are ever known are invariant.</summary>
    private static bool NamesInvariantCulture(IOperation handler, Frame frame)
    {
        if (handler.Parent is not IArgumentOperation { Parent: IInvocationOperation call })
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.Name == nameof(IFormatProvider))
            {
                return frame.Evaluate(argument.Value) is ConstantValue { Object: IFormatProvider };
            }
        }

        return false;
    }
}
