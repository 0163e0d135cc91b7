using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A <c>HashSet</c>. Its items have the order of the run time: see <see cref="SlotTable"/>.</summary>
internal sealed class SetValue(ITypeSymbol? type, Provenance origin, IEqualityComparer<Value>? comparer = null) : ListValue(type, origin)
{
    private readonly SlotTable _slots = new(comparer ?? ValueEquality.Instance);
    private List<Value>? _copy;
    private int _copiedVersion = -1;

    /// <summary>A copy of the items: a set is changed through its own methods.</summary>
    public override List<Value> Items
    {
        get
        {
            if (_copy is null || _copiedVersion != _slots.Version)
            {
                _copiedVersion = _slots.Version;
                _copy = new(_slots.Count);
                foreach (var (item, _) in _slots.Entries)
                {
                    _copy.Add(item);
                }
            }

            return _copy;
        }
    }

    public IEqualityComparer<Value> Comparer => _slots.Comparer;

    public int Count => _slots.Count;

    /// <summary>Grows with every item that is added or removed.</summary>
    public int Version => _slots.Version;

    public bool HasFreeSlots => _slots.HasFreeSlots;

    public bool Contains(Value item) => _slots.TryGet(item, out _, out _);

    public bool TryGet(Value item, out Value stored) => _slots.TryGet(item, out stored, out _);

    /// <summary>False when it is there already.</summary>
    public bool Add(Value item)
    {
        if (Contains(item))
        {
            return false;
        }

        var copy = Copies.Of(item);
        return _slots.Set(copy, copy);
    }

    public bool Remove(Value item) => _slots.Remove(item);

    public void Clear() => _slots.Clear();
}
