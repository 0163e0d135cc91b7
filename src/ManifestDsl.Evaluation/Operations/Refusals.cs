using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Why something is not evaluated, and what to write instead.</summary>
internal static class Refusals
{
    /// <summary>The reason for an operation that is not in the dispatch table; empty when the compiler reports the code itself.</summary>
    public static string Of(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invalid => "",
        OperationKind.None when operation.Type is IErrorTypeSymbol || operation.Syntax.ContainsDiagnostics => "",
        OperationKind.None => "unsafe code, 'stackalloc' and the like are not part of the language of declarations: write the value itself",
        OperationKind.Try => "'try' is not part of the language of declarations: what fails at compile time is an error where it fails, so leave the handlers out",
        OperationKind.Lock => "'lock' is for threads, and a declaration is evaluated by the compiler: leave it out",
        OperationKind.Using or OperationKind.UsingDeclaration => "'using' releases what a running program holds, and a declaration is evaluated by the compiler: write the value itself",
        OperationKind.Await => "'await' needs a running program: a declaration is evaluated by the compiler, so write the value itself",
        OperationKind.TypeOf => "reflection needs a running program: write the name with nameof, or the value itself",
        OperationKind.AnonymousFunction or OperationKind.DelegateCreation or OperationKind.MethodReference =>
            "a lambda or method group cannot be evaluated here: write the values themselves",
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess =>
            "'dynamic' is only known at run time: use the static type",
        OperationKind.Binary when operation is IBinaryOperation binary => $"the operator '{binary.OperatorKind}' is not supported here: write its result as a constant",
        OperationKind.Unary when operation is IUnaryOperation unary => $"the operator '{unary.OperatorKind}' is not supported here: write its result as a constant",
        OperationKind.LocalReference => $"the local variable '{((ILocalReferenceOperation)operation).Local.Name}' is not known at compile time: write its value here",
        _ => operation.Type is IErrorTypeSymbol ? "" : $"{Name(operation.Kind)} is not part of the language of declarations: write the value itself, a constant, or a static readonly field",
    };

    /// <summary>The reason for a member of a referenced assembly that is not in the table of known members.</summary>
    public static string OfReferenced(ISymbol member)
    {
        if (member is IErrorTypeSymbol or null)
        {
            return "";
        }

        var name = member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return $"'{name}' cannot be evaluated at compile time: no code runs during the build, so write the value itself, a constant, or a static readonly field";
    }

    private static string Name(OperationKind kind) => kind switch
    {
        OperationKind.SwitchExpression or OperationKind.Switch => "'switch'",
        OperationKind.Loop => "a loop",
        OperationKind.Throw => "'throw'",
        OperationKind.VariableDeclarationGroup => "a local variable",
        OperationKind.Tuple => "a tuple",
        OperationKind.IsPattern or OperationKind.IsType => "'is'",
        OperationKind.AnonymousObjectCreation => "an anonymous object",
        _ => "this " + kind.ToString(),
    };
}
