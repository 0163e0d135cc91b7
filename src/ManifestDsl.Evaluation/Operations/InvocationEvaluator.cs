using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Calls of methods, delegates and local functions.</summary>
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
        var isVirtual = operation.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };
        var assignOut = method.Parameters.Any(static p => p.RefKind is RefKind.Out or RefKind.Ref) ? OutArguments(operation, frame) : null;
        return Calls.Invoke(method, instance, arguments, operation, frame, isVirtual, assignOut);
    }

    private static Action<int, Value> OutArguments(IInvocationOperation operation, Frame frame) => (ordinal, value) =>
    {
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                References.Assign(argument.Value, value, frame);
            }
        }
    };
}
