using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>this</c>, or the object whose initializer is being evaluated.</summary>
internal sealed class InstanceReferenceEvaluator : OperationEvaluator<IInstanceReferenceOperation>
{
    protected override Value Evaluate(IInstanceReferenceOperation operation, Frame frame) =>
        (operation.ReferenceKind == InstanceReferenceKind.ImplicitReceiver ? frame.ImplicitReceiver : frame.This)
        ?? frame.Unknown(operation, Refusals.Of(operation));
}
