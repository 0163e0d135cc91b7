using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A dictionary. Keys keep the order in which they were first added.</summary>
internal sealed class MapValue(ITypeSymbol? type, Provenance origin) : Value(origin)
{
    private readonly Dictionary<object, int> _index = [];

    public ITypeSymbol? Type { get; } = type;

    public List<(ConstantValue Key, Value Value)> Entries { get; } = [];

    public bool TryGet(ConstantValue key, out Value value)
    {
        if (key.Object is { } k && _index.TryGetValue(k, out var i))
        {
            value = Entries[i].Value;
            return true;
        }

        value = key;
        return false;
    }

    /// <summary>Sets or replaces; the key must not be null.</summary>
    public void Set(ConstantValue key, Value value)
    {
        if (_index.TryGetValue(key.Object!, out var i))
        {
            Entries[i] = (Entries[i].Key, value);
            return;
        }

        _index.Add(key.Object!, Entries.Count);
        Entries.Add((key, value));
    }

    public override string Describe() => Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a dictionary";
}
