using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>
/// A query that was written and has not run: it runs each time when somebody goes through it, and sees what its source and the
/// variables of its lambdas are then, as at run time.
/// </summary>
/// <remarks>
/// It runs as a whole, not item by item. With lambdas that only compute that gives the same, but for what an enumeration that ends
/// early (<c>First</c>, <c>Take</c>) would never have reached.
/// </remarks>
/// <param name="run">Gives a <see cref="ListValue"/> or an <see cref="UnknownValue"/>.</param>
/// <param name="source">The collection whose changes make an enumeration of the query fail; null when the query copies it first.</param>
internal sealed class QueryValue(ITypeSymbol? type, Provenance origin, Func<Value> run, Value? source) : ListValue(type, origin)
{
    public Value? Source { get; } = source;

    public Value Run() => run();

    /// <summary>Of an iterator: gives its items one by one for as long as the function wants more. Null for other queries.</summary>
    public Func<Func<Value, bool>, UnknownValue?>? Generate { get; init; }

    /// <summary>The items of this run; the unknown alone when it cannot run.</summary>
    public override List<Value> Items => Run() is var result && result is ListValue list ? list.Items : [result];
}
