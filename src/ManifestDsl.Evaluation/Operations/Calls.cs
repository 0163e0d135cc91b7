using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Calls of methods, delegates and operators.</summary>
internal static class Calls
{
    /// <summary>Calls a method of any kind.</summary>
    /// <param name="method">The method that the code names.</param>
    /// <param name="instance">The receiver; null for static methods.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="site">The call.</param>
    /// <param name="frame">Where it is called.</param>
    /// <param name="isVirtual">False for <c>base.Method()</c>.</param>
    /// <param name="assignOut">Takes the value of an out or ref parameter back to the caller.</param>
    public static Value Invoke(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        IOperation site,
        Frame frame,
        bool isVirtual = true,
        Action<int, Value>? assignOut = null)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return InvokeDelegate(instance, arguments, site, frame);
        }

        if (instance is null
            && frame.Session.Known.IsDsl(method.ContainingType)
            && method is { IsStatic: true, MethodKind: not MethodKind.UserDefinedOperator, ContainingType.IsStatic: false })
        {
            return DslObjects.Create(method, arguments, site, frame);
        }

        if (instance is ObjectValue receiver && DslObjects.IsMaker(method, frame.Session.Known))
        {
            return DslObjects.CreateFor(receiver, method, arguments, site, frame);
        }

        if (KnownMembers.Find(method) is { } known && (instance is not ObjectValue || method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            return known(new KnownCall(method, instance, arguments, site, frame) { AssignOut = assignOut });
        }

        if (instance is { IsNull: true } && !method.ContainingType.IsExtension)
        {
            return frame.Fail(site, $"'{method.Name}' is called on null here");
        }

        var target = isVirtual && instance is ObjectValue obj ? Dispatch.Find(method, obj.Type) : method;
        target = target.PartialImplementationPart ?? target;
        if (target.IsAsync)
        {
            return frame.Unknown(site, $"'{method.Name}' is async: a declaration is evaluated by the compiler, so nothing can be awaited; make it a plain method");
        }

        if (target.DeclaringSyntaxReferences.IsEmpty)
        {
            return ObjectMembers.Invoke(target, instance, arguments, site, frame) ?? frame.Unknown(site, Refusals.OfReferenced(method));
        }

        return Bodies.Of(target, frame.Session) is { } body
            ? frame.Session.Declared(RunMethod(target, body, instance, arguments, site, frame, assignOut), target)
            : ObjectMembers.Invoke(target, instance, arguments, site, frame) ?? frame.Unknown(site, Refusals.OfBodiless(method));
    }

    /// <summary>Calls a lambda or method group.</summary>
    public static Value InvokeDelegate(Value? function, Value[] arguments, IOperation site, Frame frame)
    {
        if (function is not LambdaValue lambda)
        {
            return function is UnknownValue unknown ? unknown : frame.Fail(site, "the delegate that is called here is null");
        }

        if (lambda.Body is not { } body)
        {
            return InvokeMethodGroup(lambda, arguments, site, frame);
        }

        if (lambda.Method.IsAsync)
        {
            return frame.Unknown(site, "an async lambda cannot be evaluated: a declaration is evaluated by the compiler, so nothing can be awaited");
        }

        var captured = lambda.Captured;
        var call = new CallState(lambda.Method, frame.Origin(site), captured.Call.This) { TypeArguments = captured.Call.TypeArguments };
        return RunIn(new Frame(frame.Session, call, captured), lambda.Method, body, arguments, site, null);
    }

    private static Value InvokeMethodGroup(LambdaValue group, Value[] arguments, IOperation site, Frame frame)
    {
        var method = group.Method;
        if (method.MethodKind == MethodKind.LocalFunction && Bodies.Of(method, frame.Session) is { } body)
        {
            return RunMethod(method, body, null, arguments, site, frame, outer: group.Captured.ScopeOf(method));
        }

        // An extension method with its receiver: the receiver is the first argument.
        return group.Instance is { } receiver && (method.ReducedFrom ?? method) is { IsExtensionMethod: true } extension
            ? Invoke(method.ReducedFrom is null ? method : Unreduced(method, extension), null, [receiver, .. arguments], site, frame)
            : Invoke(method, group.Instance, arguments, site, frame);
    }

    private static IMethodSymbol Unreduced(IMethodSymbol method, IMethodSymbol extension) =>
        extension.IsGenericMethod && ReferenceEquals(extension.ConstructedFrom, extension)
            ? extension.Construct([.. extension.TypeParameters.Select(p => method.GetTypeInferredDuringReduction(p) ?? method.TypeArguments[method.TypeParameters.IndexOf(method.TypeParameters.First(t => t.Name == p.Name))])])
            : extension;

    /// <summary>Evaluates a body in the frame of its call and gives what it returns.</summary>
    public static Value Run(IBlockOperation body, Frame inner, Provenance site)
    {
        var last = inner.Evaluate(body);
        if (last is UnknownValue && inner.Call.Completion != Completion.Return)
        {
            return last;
        }

        return inner.Call.Completion == Completion.Return && inner.Call.ReturnValue is { } value
            ? value
            : new ConstantValue(null, null, site);
    }

    /// <summary>Runs the body of a method, accessor or operator of the compilation.</summary>
    public static Value RunMethod(
        IMethodSymbol method,
        IBlockOperation body,
        Value? instance,
        Value[] arguments,
        IOperation site,
        Frame frame,
        Action<int, Value>? assignOut = null,
        Frame? outer = null)
    {
        outer ??= method.MethodKind == MethodKind.LocalFunction ? frame.ScopeOf(method) : null;
        var typeArguments = TypeArguments.Of(method, (instance as ObjectValue)?.Type, frame.Call.TypeArguments, frame.Session.Compilation);
        var origin = frame.Origin(site);
        var call = new CallState(method, origin, outer is null ? instance : outer.Call.This)
        {
            TypeArguments = outer is null ? typeArguments : typeArguments.Within(outer.Call.TypeArguments),
        };
        if (Iterators.IsIterator(body.Syntax))
        {
            return Iterators.Create(call, body, instance, arguments, site, frame, outer);
        }

        return RunIn(Inner(call, instance, frame, outer), method.OriginalDefinition, body, arguments, site, assignOut);
    }

    /// <summary>Runs a body in its own frame, with the arguments as its first variables.</summary>
    public static Value RunIn(Frame inner, IMethodSymbol method, IBlockOperation body, Value[] arguments, IOperation site, Action<int, Value>? assignOut)
    {
        for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
        {
            inner.Declare(method.Parameters[i], arguments[i]);
        }

        inner.Session.EnterCall(site.Syntax);
        try
        {
            var result = Run(body, inner, inner.Call.CallSite!);
            for (var i = 0; assignOut is not null && i < method.Parameters.Length; i++)
            {
                if (method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref && inner.Lookup(method.Parameters[i]) is { } value)
                {
                    assignOut(i, value);
                }
            }

            return result;
        }
        finally
        {
            inner.Session.LeaveCall();
        }
    }

    /// <summary>The frame of a call, in which the receiver of an extension block is a parameter.</summary>
    public static Frame Inner(CallState call, Value? instance, Frame frame, Frame? outer)
    {
        var inner = new Frame(frame.Session, call, outer);
        if (instance is not null && call.Method!.OriginalDefinition.ContainingType is { IsExtension: true, ExtensionParameter: { } receiver })
        {
            inner.Declare(receiver, instance);
        }

        return inner;
    }
}
