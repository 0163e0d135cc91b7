using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A parameter of the method being evaluated, or of the primary constructor of its type.</summary>
internal sealed class ParameterReferenceEvaluator : OperationEvaluator<IParameterReferenceOperation>
{
    protected override Value Evaluate(IParameterReferenceOperation operation, Frame frame) =>
        Captured(operation, frame)?.Field(operation.Parameter)
        ?? frame.Lookup(operation.Parameter)
        ?? frame.Unknown(operation, $"the parameter '{operation.Parameter.Name}' has no value at compile time");

    /// <summary>The object that keeps a parameter of its primary constructor; null for ordinary parameters.</summary>
    public static ObjectValue? Captured(IParameterReferenceOperation operation, Frame frame) =>
        operation.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && frame.Call.This is ObjectValue obj
        && obj.Field(operation.Parameter) is not null
            ? obj
            : null;
}
