using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>How the last statement ended.</summary>
internal enum Completion
{
    Normal,
    Return,
    Break,
    Continue,
}

/// <summary>One call: its receiver, parameters and locals, and the way back.</summary>
/// <param name="session">The evaluation it is part of.</param>
/// <param name="callSite">Where it was called from; null in the declaration itself.</param>
/// <param name="thisValue">The receiver; null in static code.</param>
/// <param name="outer">The frame whose locals a lambda or local function sees.</param>
internal sealed class Frame(EvaluationSession session, Provenance? callSite = null, Value? thisValue = null, Frame? outer = null)
{
    private Dictionary<ISymbol, Value>? _variables;

    public EvaluationSession Session { get; } = session;

    public Provenance? CallSite { get; } = callSite;

    public Value? This { get; } = thisValue;

    /// <summary>The object whose initializer is being evaluated.</summary>
    public Value? ImplicitReceiver { get; set; }

    /// <summary>The <c>a</c> of the <c>a?.B</c> being evaluated.</summary>
    public Value? ConditionalInstance { get; set; }

    public Completion Completion { get; set; }

    public Value? ReturnValue { get; set; }

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

    public Provenance Origin(IOperation operation) => Origins.Of(operation.Syntax, CallSite);

    public UnknownValue Unknown(IOperation operation, string reason) => new(reason, Origin(operation));

    public void Declare(ISymbol variable, Value value) => (_variables ??= new(SymbolEqualityComparer.Default))[variable] = value;

    /// <summary>Assigns to the frame that declares the variable.</summary>
    public void Assign(ISymbol variable, Value value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._variables?.ContainsKey(variable) == true)
            {
                frame._variables[variable] = value;
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

    private Frame? Outer { get; } = outer;
}
