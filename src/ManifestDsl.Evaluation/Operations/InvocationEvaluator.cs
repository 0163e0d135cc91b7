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

        if (operation.Instance is { } receiver && !Variables.IsVariable(receiver, frame))
        {
            instance = Copies.Of(instance!);
        }

        if (method is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true })
        {
            // Without an implementation the call is not there, and neither are its arguments.
            return frame.Nothing(operation);
        }

        if (operation.ConstrainedToType is { } constrained && method.IsStatic)
        {
            method = Dispatch.FindStatic(method, constrained, frame);
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
