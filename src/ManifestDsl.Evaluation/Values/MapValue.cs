using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A dictionary. Keys keep the order in which they were first added, as <c>Dictionary</c> does until something is removed.</summary>
internal sealed class MapValue(ITypeSymbol? type, Provenance origin) : Value(origin)
{
    private readonly Dictionary<Value, int> _index = new(ValueEquality.Instance);

    public ITypeSymbol? Type { get; } = type;

    public List<(Value Key, Value Value)> Entries { get; } = [];

    public bool TryGet(Value key, out Value value)
    {
        if (_index.TryGetValue(key, out var i))
        {
            value = Entries[i].Value;
            return true;
        }

        value = key;
        return false;
    }

    /// <summary>Sets or replaces; the key must not be null.</summary>
    public void Set(Value key, Value value)
    {
        if (_index.TryGetValue(key, out var i))
        {
            Entries[i] = (Entries[i].Key, Copies.Of(value));
            return;
        }

        _index.Add(key, Entries.Count);
        Entries.Add((key, Copies.Of(value)));
    }

    public bool Remove(Value key)
    {
        if (!_index.TryGetValue(key, out var i))
        {
            return false;
        }

        Entries.RemoveAt(i);
        _index.Clear();
        for (var j = 0; j < Entries.Count; j++)
        {
            _index.Add(Entries[j].Key, j);
        }

        return true;
    }

    public void Clear()
    {
        Entries.Clear();
        _index.Clear();
    }

    public override string Describe() => Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a dictionary";
}
