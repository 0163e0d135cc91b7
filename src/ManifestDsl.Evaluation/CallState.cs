using ManifestDsl.Engine.Model;
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

/// <summary>What all scopes of one call share.</summary>
/// <param name="method">The method, accessor or lambda; null in an initializer.</param>
/// <param name="callSite">Where it was called from; null in the declaration itself.</param>
/// <param name="thisValue">The receiver; null in static code.</param>
internal sealed class CallState(IMethodSymbol? method, Provenance? callSite, Value? thisValue)
{
    public IMethodSymbol? Method { get; } = method;

    public Provenance? CallSite { get; } = callSite;

    public Value? This { get; } = thisValue;

    /// <summary>What the type parameters of the method and of its type stand for.</summary>
    public TypeArguments TypeArguments { get; init; } = TypeArguments.None;

    public Completion Completion { get; set; }

    public Value? ReturnValue { get; set; }

    /// <summary>Takes what <c>yield return</c> gives, and says whether there shall be more; null outside iterators.</summary>
    public Func<Value, bool>? OnYield { get; init; }
}
