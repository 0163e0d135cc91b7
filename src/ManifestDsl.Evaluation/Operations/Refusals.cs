using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Why something is not evaluated, and what to write instead.</summary>
internal static class Refusals
{
    private const string Unsafe = "pointers and memory on the stack need a running program: use arrays, lists and strings";

    /// <summary>The reason for an operation that is not in the dispatch table; empty when the compiler reports the code itself.</summary>
    public static string Of(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invalid => "",
        _ when OfSyntax(operation.Syntax) is { } reason => reason,
        OperationKind.None when operation.Type is IPointerTypeSymbol || operation.ChildOperations.Any(static o => o.Type is IPointerTypeSymbol) => Unsafe,
        OperationKind.None when operation.Type is IErrorTypeSymbol || operation.Syntax.ContainsDiagnostics => "",
        OperationKind.None => Unsafe,
        OperationKind.Await => "'await' needs a running program: a declaration is evaluated by the compiler, so write the value itself",
        OperationKind.TypeOf => "reflection needs a running program: write the name with nameof, or the value itself",
        OperationKind.AddressOf => Unsafe,
        OperationKind.SizeOf => "the size of a type is that of a running program: write the number itself",
        OperationKind.Lock => "'lock' needs threads of a running program: leave it out, evaluation is sequential",
        OperationKind.Try => "'try' is not supported: what fails here is an error at compile time, so check the condition with 'if' before",
        OperationKind.Using or OperationKind.UsingDeclaration => "'using' is for resources of a running program, of which a declaration has none: leave it out",
        OperationKind.EventReference or OperationKind.EventAssignment or OperationKind.RaiseEvent => "events need a running program: call the method itself",
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
        return RefusedMembers.Find(member) is { } reason
            ? $"'{name}' {reason}"
            : $"'{name}' cannot be evaluated at compile time: no code runs during the build, so write the value itself, a constant, or a static readonly field";
    }

    /// <summary>The reason for a method of the compilation that has no body.</summary>
    public static string OfBodiless(IMethodSymbol method) => method.IsExtern
        ? $"'{method.Name}' is native code, which does not run during the build: write the value itself"
        : $"'{method.Name}' has no body in this project, so it cannot be evaluated";

    /// <summary>Operations that Roslyn does not show as such.</summary>
    private static string? OfSyntax(SyntaxNode syntax) => syntax.Kind() switch
    {
        SyntaxKind.StackAllocArrayCreationExpression or SyntaxKind.ImplicitStackAllocArrayCreationExpression => Unsafe,
        SyntaxKind.PointerIndirectionExpression or SyntaxKind.PointerMemberAccessExpression or SyntaxKind.AddressOfExpression or SyntaxKind.FixedStatement => Unsafe,
        SyntaxKind.RefExpression => "a reference to a variable is not supported: use the variable itself",
        SyntaxKind.MakeRefExpression or SyntaxKind.RefTypeExpression or SyntaxKind.RefValueExpression => Unsafe,
        _ => null,
    };

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
