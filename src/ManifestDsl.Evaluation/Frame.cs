using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>One scope of one call: the locals declared in it, and the way to those around it.</summary>
/// <param name="session">The evaluation it is part of.</param>
/// <param name="call">The call it is part of.</param>
/// <param name="outer">The scope around it, which for a lambda or local function is where it was made.</param>
internal sealed class Frame(EvaluationSession session, CallState call, Frame? outer = null)
{
    private Dictionary<ISymbol, Value>? _variables;

    public EvaluationSession Session { get; } = session;

    public CallState Call { get; } = call;

    public Frame? Outer { get; } = outer;

    /// <summary>The object whose initializer is being evaluated.</summary>
    public Value? ImplicitReceiver { get; set; }

    /// <summary>The <c>a</c> of the <c>a?.B</c> being evaluated.</summary>
    public Value? ConditionalInstance { get; set; }

    /// <summary>The value whose members a property pattern reads.</summary>
    public Value? PatternInput { get; set; }

    /// <summary>A scope inside this one: a block, or one turn of a loop, whose locals a lambda may keep.</summary>
    public Frame NewScope() => new(Session, Call, this) { ImplicitReceiver = ImplicitReceiver, ConditionalInstance = ConditionalInstance };

    /// <summary>Evaluates one operation through the dispatch table.</summary>
    public Value Evaluate(IOperation operation)
    {
        Session.Step(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return new ConstantValue(constant, operation.Type, Origin(operation));
        }

        return OperationTable.Find(operation.Kind) is { } evaluator
            ? evaluator.Evaluate(operation, this)
            : Unknown(operation, Refusals.Of(operation));
    }

    public Provenance Origin(IOperation operation) => Origins.Of(operation.Syntax, Call.CallSite);

    public UnknownValue Unknown(IOperation operation, string reason) => new(reason, Origin(operation));

    /// <summary>
    /// Ends the evaluation where running would end with an exception (a declaration has no handlers), or where a budget is used
    /// up: what comes after it is not evaluated, whether the value is used or not.
    /// </summary>
    public UnknownValue Fail(IOperation operation, string reason) => throw new EvaluationStopException(Unknown(operation, reason));

    /// <summary>Nothing, as a statement or a method without a result gives it.</summary>
    public ConstantValue Nothing(IOperation operation) => new(null, null, Origin(operation));

    /// <summary>The type with the type parameters of this call replaced.</summary>
    public ITypeSymbol? Resolve(ITypeSymbol? type) => Call.TypeArguments.Resolve(type, Session.Compilation);

    public void Declare(ISymbol variable, Value value) =>
        (_variables ??= new(SymbolEqualityComparer.Default))[variable] = Copies.Of(value);

    /// <summary>Assigns to the scope that declares the variable.</summary>
    public void Assign(ISymbol variable, Value value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._variables?.ContainsKey(variable) == true)
            {
                frame._variables[variable] = Copies.Of(value);
                return;
            }
        }

        Declare(variable, value);
    }

    public Value? Lookup(ISymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._variables is { } variables && variables.TryGetValue(variable, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The scope in which <paramref name="localFunction"/> sees its surroundings.</summary>
    public Frame ScopeOf(IMethodSymbol localFunction)
    {
        var containing = localFunction.ContainingSymbol.OriginalDefinition;
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Call.Method?.OriginalDefinition, containing))
            {
                return frame;
            }
        }

        return this;
    }
}
