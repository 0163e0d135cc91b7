using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>default</c> where it is not a constant.</summary>
internal sealed class DefaultValueEvaluator : OperationEvaluator<IDefaultValueOperation>
{
    protected override Value Evaluate(IDefaultValueOperation operation, Frame frame) =>
        Defaults.Of(frame.Resolve(operation.Type), frame.Origin(operation));
}
