namespace ManifestDsl.Evaluation.Values;

/// <summary>
/// The slots of a hash table, in the order in which <c>Dictionary</c> and <c>HashSet</c> enumerate them at run time: a new key takes
/// the slot that was freed last, and only when there is none the next one. The order of manifests depends on it.
/// </summary>
internal sealed class SlotTable(IEqualityComparer<Value> comparer)
{
    private readonly Dictionary<Value, int> _index = new(comparer);
    private readonly List<(Value Key, Value Value)?> _slots = [];
    private readonly Stack<int> _free = new();
    private List<(Value Key, Value Value)>? _entries;

    public IEqualityComparer<Value> Comparer { get; } = comparer;

    public int Count => _index.Count;

    /// <summary>Grows with every key that is added or removed; a new value for a key is no change.</summary>
    public int Version { get; private set; }

    /// <summary>True when a removed key has left a slot that the next one takes.</summary>
    public bool HasFreeSlots => _free.Count > 0;

    /// <summary>What is in the table, in the order of the run time. Must not be changed.</summary>
    public List<(Value Key, Value Value)> Entries
    {
        get
        {
            if (_entries is null)
            {
                _entries = new(_index.Count);
                foreach (var slot in _slots)
                {
                    if (slot is { } entry)
                    {
                        _entries.Add(entry);
                    }
                }
            }

            return _entries;
        }
    }

    public bool TryGet(Value key, out Value storedKey, out Value value)
    {
        if (_index.TryGetValue(key, out var i))
        {
            (storedKey, value) = _slots[i]!.Value;
            return true;
        }

        (storedKey, value) = (key, key);
        return false;
    }

    /// <summary>Sets or replaces: true when the key is new. A replaced value keeps the key that was there.</summary>
    public bool Set(Value key, Value value)
    {
        if (_index.TryGetValue(key, out var i))
        {
            _slots[i] = (_slots[i]!.Value.Key, value);
            if (HasFreeSlots)
            {
                _entries = null;
            }
            else if (_entries is not null)
            {
                _entries[i] = _slots[i]!.Value;
            }

            return false;
        }

        Version++;
        if (HasFreeSlots)
        {
            i = _free.Pop();
            _slots[i] = (key, value);
            _entries = null;
        }
        else
        {
            i = _slots.Count;
            _slots.Add((key, value));
            _entries?.Add((key, value));
        }

        _index.Add(key, i);
        return true;
    }

    public bool Remove(Value key)
    {
        if (!_index.TryGetValue(key, out var i))
        {
            return false;
        }

        _index.Remove(key);
        _slots[i] = null;
        _free.Push(i);
        _entries = null;
        Version++;
        return true;
    }

    public void Clear()
    {
        _index.Clear();
        _slots.Clear();
        _free.Clear();
        _entries = null;
        Version++;
    }
}
