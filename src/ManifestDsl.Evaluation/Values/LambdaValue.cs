using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A lambda or a method group: what a delegate points to.</summary>
/// <param name="method">The lambda's or the method's symbol.</param>
/// <param name="body">The lambda's body; null for a method group.</param>
/// <param name="captured">The scope whose locals the lambda sees.</param>
/// <param name="instance">The receiver of a method group.</param>
internal sealed class LambdaValue(IMethodSymbol method, IBlockOperation? body, Frame captured, Value? instance, Provenance origin) : Value(origin)
{
    public IMethodSymbol Method { get; } = method;

    public IBlockOperation? Body { get; } = body;

    public Frame Captured { get; } = captured;

    public Value? Instance { get; } = instance;

    public override string Describe() => "a lambda";
}
