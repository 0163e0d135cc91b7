using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A dictionary. Its entries have the order of <c>Dictionary</c> at run time: see <see cref="SlotTable"/>.</summary>
internal sealed class MapValue(ITypeSymbol? type, Provenance origin, IEqualityComparer<Value>? comparer = null) : Value(origin)
{
    private readonly SlotTable _slots = new(comparer ?? ValueEquality.Instance);

    public ITypeSymbol? Type { get; } = type;

    public IEqualityComparer<Value> Comparer => _slots.Comparer;

    /// <summary>Must not be changed.</summary>
    public List<(Value Key, Value Value)> Entries => _slots.Entries;

    public int Count => _slots.Count;

    /// <summary>Grows with every key that is added or removed.</summary>
    public int Version => _slots.Version;

    public bool HasFreeSlots => _slots.HasFreeSlots;

    public bool TryGet(Value key, out Value value) => _slots.TryGet(key, out _, out value);

    /// <summary>Sets or replaces; the key must not be null.</summary>
    public void Set(Value key, Value value) => _slots.Set(key, Copies.Of(value));

    public bool Remove(Value key) => _slots.Remove(key);

    public void Clear() => _slots.Clear();

    public override string Describe() => Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "a dictionary";
}
