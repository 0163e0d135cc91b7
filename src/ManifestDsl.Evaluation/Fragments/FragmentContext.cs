using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>What becomes of an object after its creation, as far as the code around it says so.</summary>
internal sealed class FragmentContext(KnownTypes known, LocalUses locals)
{
    /// <summary>
    /// True when the created object goes to the API server as it is: it is the argument of a call that creates or replaces an object, or the
    /// value of a variable of which nothing else is made.
    /// </summary>
    public bool IsFinal(IObjectCreationOperation creation)
    {
        if (!creation.Arguments.IsEmpty || !known.IsModel(creation.Type) || !known.IsKubernetesObject(creation.Type))
        {
            return false;
        }

        switch (ParentOf(creation))
        {
            case IArgumentOperation argument:
                return IsSent(argument);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                var isSent = false;
                foreach (var use in locals.Of(local))
                {
                    if (IsSentAt(use))
                    {
                        isSent = true;
                    }
                    else if (!IsOnlyRead(use))
                    {
                        return false;
                    }
                }

                return isSent;
            default:
                return false;
        }
    }

    /// <summary>True when the object is there to be compared with another: an expectation of a test, or a condition.</summary>
    public bool IsCompared(IOperation creation)
    {
        for (var (operation, parent) = (creation, creation.Parent); parent is not null; (operation, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IInvocationOperation call when IsCollectionAdd(call):
                    break;
                case IInvocationOperation call:
                    return Comparisons.IsComparison(call.TargetMethod) || IsInExpressionTree(parent);
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return IsComparedEverywhere(local) || IsInExpressionTree(parent);
                case IBlockOperation or IAnonymousFunctionOperation:
                    return IsInExpressionTree(operation);
            }
        }

        return false;
    }

    private static IOperation? ParentOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static bool IsCollectionAdd(IInvocationOperation call) => call.Parent is IObjectOrCollectionInitializerOperation;

    /// <summary>What an expression tree says is not done here.</summary>
    private static bool IsInExpressionTree(IOperation operation)
    {
        for (var o = operation; o is not null; o = o.Parent)
        {
            if (o is IAnonymousFunctionOperation { Parent.Type: INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComparedEverywhere(ILocalSymbol local)
    {
        var uses = locals.Of(local);
        foreach (var use in uses)
        {
            if (locals.OperationOf(use) is not { } reference
                || ParentOf(reference) is not IArgumentOperation { Parent: IInvocationOperation call }
                || !Comparisons.IsComparison(call.TargetMethod))
            {
                return false;
            }
        }

        return uses.Count > 0;
    }

    private bool IsSentAt(IdentifierNameSyntax use) =>
        use.Parent is ArgumentSyntax && locals.OperationOf(use) is { } reference && ParentOf(reference) is IArgumentOperation argument && IsSent(argument);

    private bool IsSent(IArgumentOperation argument) =>
        argument is { Parent: IInvocationOperation { TargetMethod: { } method }, Parameter.RefKind: RefKind.None }
        && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, known.Models)
        && (method.Name.StartsWith("Create", StringComparison.Ordinal) || method.Name.StartsWith("Replace", StringComparison.Ordinal))
        && method.Name.IndexOf("Status", StringComparison.Ordinal) < 0;

    /// <summary>True for <c>pod.Metadata.Name</c> and <c>pod.Name()</c> where their value is a text or number: nobody gets hold of the object.</summary>
    private bool IsOnlyRead(IdentifierNameSyntax use)
    {
        ExpressionSyntax expression = use;
        while (expression.Parent is MemberAccessExpressionSyntax access && access.Expression == expression)
        {
            expression = access;
        }

        if (expression == use)
        {
            return false;
        }

        if (expression.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call && expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name" or "Namespace" or "Uid" })
        {
            expression = call;
        }

        return (expression.Parent as AssignmentExpressionSyntax)?.Left != expression
            && locals.OperationOf(expression) is IPropertyReferenceOperation or IInvocationOperation
            && locals.OperationOf(expression)!.Type is { } type
            && (type.SpecialType == SpecialType.System_String || type.IsValueType);
    }
}
