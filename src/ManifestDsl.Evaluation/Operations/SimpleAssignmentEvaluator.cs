using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>target = value</c>, in an initializer or as a statement.</summary>
internal sealed class SimpleAssignmentEvaluator : OperationEvaluator<ISimpleAssignmentOperation>
{
    protected override Value Evaluate(ISimpleAssignmentOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        return Assignments.Assign(operation.Target, value, frame) is { } cause ? new NotAssigned(cause) : value;
    }
}
