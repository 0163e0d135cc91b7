using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A body or block: the statements in turn, until one of them leaves it. An expression body is a block with one return.</summary>
internal sealed class BlockEvaluator : OperationEvaluator<IBlockOperation>
{
    protected override Value Evaluate(IBlockOperation operation, Frame frame)
    {
        var scope = operation.Locals.IsEmpty ? frame : frame.NewScope();
        foreach (var statement in operation.Operations)
        {
            var result = scope.Evaluate(statement);
            if (result is NotAssigned failed)
            {
                return failed.Cause;
            }

            if (frame.Call.Completion != Completion.Normal || (result is UnknownValue && statement is not IReturnOperation))
            {
                return result;
            }
        }

        return frame.Nothing(operation);
    }
}
