using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A body: the statements in turn, until one of them leaves it. An expression body is a block with one return.</summary>
internal sealed class BlockEvaluator : OperationEvaluator<IBlockOperation>
{
    protected override Value Evaluate(IBlockOperation operation, Frame frame)
    {
        Value last = new ConstantValue(null, null, frame.Origin(operation));
        foreach (var statement in operation.Operations)
        {
            last = frame.Evaluate(statement);
            if (last is UnknownValue || frame.Completion != Completion.Normal)
            {
                break;
            }
        }

        return last;
    }
}
