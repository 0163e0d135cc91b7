using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A lambda or anonymous method.</summary>
internal sealed class AnonymousFunctionEvaluator : OperationEvaluator<IAnonymousFunctionOperation>
{
    protected override Value Evaluate(IAnonymousFunctionOperation operation, Frame frame) =>
        new LambdaValue(operation.Symbol, operation.Body, frame, null, frame.Origin(operation));
}

/// <summary>A delegate made of a lambda or a method group.</summary>
internal sealed class DelegateCreationEvaluator : OperationEvaluator<IDelegateCreationOperation>
{
    protected override Value Evaluate(IDelegateCreationOperation operation, Frame frame) => frame.Evaluate(operation.Target);
}

/// <summary>A method group.</summary>
internal sealed class MethodReferenceEvaluator : OperationEvaluator<IMethodReferenceOperation>
{
    protected override Value Evaluate(IMethodReferenceOperation operation, Frame frame)
    {
        var instance = operation is { Method: { IsStatic: false, MethodKind: not MethodKind.LocalFunction } or { ReducedFrom: not null } or { IsExtensionMethod: true }, Instance: { } instanceOperation } ? frame.Evaluate(instanceOperation) : null;
        return instance is UnknownValue ? instance : new LambdaValue(operation.Method, null, frame, instance, frame.Origin(operation));
    }
}
