using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>return value;</c> and the value of an expression body; <c>yield return</c> and <c>yield break</c>.</summary>
internal sealed class ReturnEvaluator : OperationEvaluator<IReturnOperation>
{
    protected override Value Evaluate(IReturnOperation operation, Frame frame)
    {
        var value = operation.ReturnedValue is { } returned ? frame.Evaluate(returned) : frame.Nothing(operation);
        if (operation.Kind == OperationKind.YieldReturn)
        {
            return Yield(value, operation, frame);
        }

        // An expression body for its effect: the assignment may have failed.
        if (value is NotAssigned failed)
        {
            return failed.Cause;
        }

        frame.Call.Completion = Completion.Return;
        frame.Call.ReturnValue = value;
        return value;
    }

    private static Value Yield(Value value, IReturnOperation operation, Frame frame)
    {
        if (frame.Call.OnYield is not { } onYield)
        {
            return frame.Unknown(operation, Refusals.Of(operation));
        }

        if (!onYield(Copies.Of(value)))
        {
            // Nobody wants more: the rest of the iterator never runs.
            frame.Call.Completion = Completion.Return;
        }

        return frame.Nothing(operation);
    }
}
