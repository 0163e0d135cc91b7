using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Static fields and properties of the compilation, in whatever file.</summary>
internal static class StaticMembers
{
    /// <summary>The value of a declaration itself.</summary>
    public static Value EvaluateDeclaration(ISymbol declaration, SyntaxNode syntax, EvaluationSession session)
    {
        session.TryBegin(declaration);
        var frame = new Frame(session, new CallState(MethodOf(declaration), null, null));
        return EvaluateBody(declaration, syntax, frame, syntax, frame);
    }

    /// <summary>The value of a static field or property of the compilation.</summary>
    public static Value Evaluate(ISymbol member, IOperation site, Frame frame)
    {
        if (member.DeclaringSyntaxReferences is not [var reference, ..])
        {
            return frame.Unknown(site, Refusals.OfReferenced(member));
        }

        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod.IsInitOnly: false })
        {
            return frame.Unknown(site, $"'{member.Name}' can change at run time: make it {(member is IFieldSymbol ? "readonly" : "get-only")}");
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
            return EvaluateBody(member, reference.GetSyntax(frame.Session.CancellationToken), new Frame(frame.Session, new CallState(MethodOf(member), frame.Origin(site), null)), site.Syntax, frame);
        }
        finally
        {
            frame.Session.LeaveCall();
            frame.Session.End(member);
        }
    }

    private static Value EvaluateBody(ISymbol member, SyntaxNode syntax, Frame inner, SyntaxNode site, Frame frame)
    {
        SyntaxNode? initializer = syntax switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
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
