using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>An array, a list or the value of a collection expression.</summary>
internal sealed class ListValue(ITypeSymbol? type, Provenance origin, List<Value>? items = null) : Value(origin)
{
    public ITypeSymbol? Type { get; } = type;

    public List<Value> Items { get; } = items ?? [];

    public override string Describe() => Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a collection";
}
