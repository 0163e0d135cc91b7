using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Method calls: ManifestDsl's factories, the known members of the framework, and methods of the compilation.</summary>
internal sealed class InvocationEvaluator : OperationEvaluator<IInvocationOperation>
{
    protected override Value Evaluate(IInvocationOperation operation, Frame frame)
    {
        var method = operation.TargetMethod;
        var instance = operation.Instance is { } instanceOperation ? frame.Evaluate(instanceOperation) : null;
        if (instance is UnknownValue)
        {
            return instance;
        }

        var arguments = Arguments.Evaluate(operation.Arguments, method, operation, frame);
        if (instance is null && frame.Session.Known.IsDsl(method.ContainingType))
        {
            return DslObjects.Create(method, arguments, operation, frame);
        }

        return KnownMembers.Find(method) is { } member
            ? member(new KnownCall(method, instance, arguments, operation, frame))
            : Calls.Invoke(method, instance, arguments, operation, frame);
    }
}
