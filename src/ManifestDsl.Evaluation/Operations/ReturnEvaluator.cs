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
        if (frame.Call.Yielded is not { } yielded)
        {
            return frame.Unknown(operation, Refusals.Of(operation));
        }

        if (yielded.Items.Count >= Budgets.CollectionSize)
        {
            return frame.Fail(operation, $"the collection has more than {Budgets.CollectionSize} items: iterators are evaluated to their end");
        }

        yielded.Items.Add(Copies.Of(value));
        return frame.Nothing(operation);
    }
}
