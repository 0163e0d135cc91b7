using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>this</c>, the object whose initializer is being evaluated, or the value that a pattern looks into.</summary>
internal sealed class InstanceReferenceEvaluator : OperationEvaluator<IInstanceReferenceOperation>
{
    protected override Value Evaluate(IInstanceReferenceOperation operation, Frame frame) =>
        operation.ReferenceKind switch
        {
            InstanceReferenceKind.ImplicitReceiver => frame.ImplicitReceiver,
            InstanceReferenceKind.PatternInput => frame.PatternInput,
            _ => frame.Call.This,
        }
        ?? frame.Unknown(operation, Refusals.Of(operation));
}
