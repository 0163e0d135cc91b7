using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>An array, a list, the value of a collection expression or of a query: any sequence that is no dictionary.</summary>
internal class ListValue(ITypeSymbol? type, Provenance origin, List<Value>? items = null) : Value(origin)
{
    private readonly List<Value> _items = items ?? [];

    public ITypeSymbol? Type { get; } = type;

    /// <summary>The items themselves: who changes this list changes the value, unless it is a set or a view.</summary>
    public virtual List<Value> Items => _items;

    public override string Describe() => Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a collection";
}
