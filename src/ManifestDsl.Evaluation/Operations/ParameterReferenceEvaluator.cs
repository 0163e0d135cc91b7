using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A parameter of the method being evaluated.</summary>
internal sealed class ParameterReferenceEvaluator : OperationEvaluator<IParameterReferenceOperation>
{
    protected override Value Evaluate(IParameterReferenceOperation operation, Frame frame) =>
        frame.Lookup(operation.Parameter)
        ?? frame.Unknown(operation, $"the parameter '{operation.Parameter.Name}' has no value at compile time");
}
