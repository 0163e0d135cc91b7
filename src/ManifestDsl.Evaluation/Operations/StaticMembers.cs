using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Static fields and properties of the compilation, in whatever file.</summary>
internal static class StaticMembers
{
    /// <summary>The value of a declaration itself.</summary>
    public static Value EvaluateDeclaration(DeclarationTarget target, SyntaxNode syntax, EvaluationSession session)
    {
        session.TryBegin(target.Member);
        session.DeclaringType = target.Member.ContainingType;
        var member = (target.Member as IMethodSymbol)?.PartialImplementationPart ?? target.Member;
        var method = MethodOf(member);
        var frame = new Frame(session, new CallState(method, null, null));
        if (target.Argument is { } argument && method is { Parameters: [var environment] })
        {
            frame.Declare(environment, new ConstantValue(argument.ConstantValue, argument.Type, Origins.Of(environment.Locations[0])));
        }

        return EvaluateBody(member, syntax, frame, syntax, frame);
    }

    /// <summary>The value of a static field or property of the compilation.</summary>
    public static Value Evaluate(ISymbol member, IOperation site, Frame frame)
    {
        member = InResolvedType((member as IPropertySymbol)?.PartialImplementationPart ?? member, frame);
        if (member.DeclaringSyntaxReferences is not [var reference, ..])
        {
            return frame.Unknown(site, Refusals.OfReferenced(member));
        }

        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod.IsInitOnly: false })
        {
            return frame.Unknown(site, $"'{member.Name}' can change at run time: make it {(member is IFieldSymbol ? "readonly" : "get-only")}");
        }

        var isStorage = member is IFieldSymbol { IsConst: false } || (member is IPropertySymbol property && Members.IsAuto(property, isGetter: true));
        if (isStorage && member.ContainingType.StaticConstructors.Any(static c => !c.IsImplicitlyDeclared))
        {
            return frame.Unknown(site, $"the static constructor of '{member.ContainingType.Name}' decides what '{member.Name}' is: use an initializer instead");
        }

        if (frame.Session.TryGetStatic(member, out var known))
        {
            return known;
        }

        if (!frame.Session.TryBegin(member))
        {
            return frame.Unknown(site, $"'{member.Name}' refers to itself");
        }

        frame.Session.EnterCall(site.Syntax);
        try
        {
            var value = EvaluateBody(member, reference.GetSyntax(frame.Session.CancellationToken), NewFrame(member, site, frame), site.Syntax, frame);
            return frame.Session.Declared(value, member);
        }
        finally
        {
            frame.Session.LeaveCall();
            frame.Session.End(member);
        }
    }

    /// <summary>What the keyword <c>field</c> stands for in a static property: its initializer.</summary>
    public static Value EvaluateStorage(IPropertySymbol property, IFieldSymbol field, IOperation site, Frame frame)
    {
        if (frame.Session.TryGetStatic(field, out var known))
        {
            return known;
        }

        var value = property.DeclaringSyntaxReferences is [var reference, ..]
            && reference.GetSyntax(frame.Session.CancellationToken) is PropertyDeclarationSyntax { Initializer: { } initializer }
            && frame.Session.OperationOf(initializer) is ISymbolInitializerOperation { Value: { } operation }
            ? NewFrame(property, site, frame).Evaluate(operation)
            : Defaults.Of(frame.Resolve(property.Type), frame.Origin(site));
        frame.Session.SetStatic(field, value);
        return value;
    }

    private static Frame NewFrame(ISymbol member, IOperation site, Frame frame) => new(
        frame.Session,
        new CallState(MethodOf(member), frame.Origin(site), null) { TypeArguments = TypeArguments.Of(member.ContainingType, frame.Call.TypeArguments, frame.Session.Compilation) });

    /// <summary>A static member of a generic type is another one for each of its type arguments, which may be those of the caller.</summary>
    private static ISymbol InResolvedType(ISymbol member, Frame frame)
    {
        if (frame.Resolve(member.ContainingType) is not INamedTypeSymbol type || SymbolEqualityComparer.Default.Equals(type, member.ContainingType))
        {
            return member;
        }

        foreach (var candidate in type.GetMembers(member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
            {
                return candidate;
            }
        }

        return member;
    }

    private static Value EvaluateBody(ISymbol member, SyntaxNode syntax, Frame inner, SyntaxNode site, Frame frame)
    {
        SyntaxNode? initializer = syntax switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property when member is IPropertySymbol symbol && Members.IsAuto(symbol, isGetter: true) => property.Initializer,
            _ => null,
        };
        if (initializer is not null)
        {
            // Initialized once, as at run time: every reference sees the same object.
            var value = frame.Session.OperationOf(initializer) is ISymbolInitializerOperation { Value: { } operation }
                ? inner.Evaluate(operation)
                : new UnknownValue("", Origins.Of(initializer));
            frame.Session.SetStatic(member, value);
            return value;
        }

        return MethodOf(member) is { } method && Bodies.Of(method, frame.Session) is { } body
            ? Calls.Run(body, inner, Origins.Of(site, frame.Call.CallSite))
            : new UnknownValue($"'{member.Name}' has no value in its declaration: give it an initializer or an expression body", Origins.Of(site, frame.Call.CallSite));
    }

    private static IMethodSymbol? MethodOf(ISymbol member) => member as IMethodSymbol ?? (member as IPropertySymbol)?.GetMethod;
}
