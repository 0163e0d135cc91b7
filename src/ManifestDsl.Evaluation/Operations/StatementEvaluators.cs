using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>An expression for its effect: <c>list.Add(item);</c>.</summary>
internal sealed class ExpressionStatementEvaluator : OperationEvaluator<IExpressionStatementOperation>
{
    protected override Value Evaluate(IExpressionStatementOperation operation, Frame frame)
    {
        var result = frame.Evaluate(operation.Operation);

        // An unknown that was assigned is found where it is used; a call or assignment that could not be done is an error now.
        return result switch
        {
            NotAssigned failed => failed.Cause,
            UnknownValue when operation.Operation is not (IAssignmentOperation or IIncrementOrDecrementOperation) => result,
            _ => frame.Nothing(operation),
        };
    }
}

/// <summary><c>var a = 1, b = 2;</c>.</summary>
internal sealed class VariableDeclarationEvaluator : OperationEvaluator<IVariableDeclarationGroupOperation>
{
    protected override Value Evaluate(IVariableDeclarationGroupOperation operation, Frame frame)
    {
        foreach (var declaration in operation.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                if (declarator.Symbol.RefKind != RefKind.None)
                {
                    return frame.Unknown(declarator, "references to variables ('ref') are not part of the language of declarations: copy the value");
                }

                var initializer = declarator.Initializer ?? declaration.Initializer;
                frame.Declare(declarator.Symbol, initializer is null ? Defaults.Of(frame.Resolve(declarator.Symbol.Type), frame.Origin(declarator)) : frame.Evaluate(initializer.Value));
            }
        }

        return frame.Nothing(operation);
    }
}

/// <summary>A local variable.</summary>
internal sealed class LocalReferenceEvaluator : OperationEvaluator<ILocalReferenceOperation>
{
    protected override Value Evaluate(ILocalReferenceOperation operation, Frame frame) =>
        frame.Lookup(operation.Local) ?? frame.Unknown(operation, Refusals.Of(operation));
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class BranchEvaluator : OperationEvaluator<IBranchOperation>
{
    protected override Value Evaluate(IBranchOperation operation, Frame frame)
    {
        if (operation.BranchKind == BranchKind.GoTo)
        {
            return frame.Unknown(operation, "'goto' is not part of the language of declarations: use a loop or a method");
        }

        frame.Call.Completion = operation.BranchKind == BranchKind.Break ? Completion.Break : Completion.Continue;
        return frame.Nothing(operation);
    }
}

/// <summary>Local functions are called where they are named; their declaration does nothing.</summary>
internal sealed class LocalFunctionEvaluator : OperationEvaluator<ILocalFunctionOperation>
{
    protected override Value Evaluate(ILocalFunctionOperation operation, Frame frame) => frame.Nothing(operation);
}

/// <summary><c>;</c>.</summary>
internal sealed class EmptyEvaluator : OperationEvaluator<IEmptyOperation>
{
    protected override Value Evaluate(IEmptyOperation operation, Frame frame) => frame.Nothing(operation);
}

/// <summary><c>throw new X("message")</c>: the error of the declaration.</summary>
internal sealed class ThrowEvaluator : OperationEvaluator<IThrowOperation>
{
    protected override Value Evaluate(IThrowOperation operation, Frame frame)
    {
        var exception = operation.Exception is IConversionOperation conversion ? conversion.Operand : operation.Exception;
        var type = exception?.Type?.Name ?? "an exception";
        if (exception is IObjectCreationOperation { Arguments: var arguments })
        {
            foreach (var argument in arguments)
            {
                if (argument.Parameter is { Name: "message", Type.SpecialType: SpecialType.System_String } && frame.Evaluate(argument.Value) is ConstantValue { Object: string message })
                {
                    return frame.Fail(operation, $"this throws {type}: {message}");
                }
            }
        }

        return frame.Fail(operation, $"this throws {type}");
    }
}
