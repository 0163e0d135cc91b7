using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>return value;</c> and the value of an expression body.</summary>
internal sealed class ReturnEvaluator : OperationEvaluator<IReturnOperation>
{
    protected override Value Evaluate(IReturnOperation operation, Frame frame)
    {
        if (operation.Kind != OperationKind.Return)
        {
            return frame.Unknown(operation, Refusals.Of(operation));
        }

        var value = operation.ReturnedValue is { } returned
            ? frame.Evaluate(returned)
            : new ConstantValue(null, null, frame.Origin(operation));
        frame.Completion = Completion.Return;
        frame.ReturnValue = value;
        return value;
    }
}
