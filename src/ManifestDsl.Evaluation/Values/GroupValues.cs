using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>An <c>IGrouping</c>: items with the key that they share.</summary>
internal sealed class GroupValue(ITypeSymbol? type, Value key, Provenance origin) : ListValue(type, origin)
{
    public Value Key { get; } = key;
}

/// <summary>An <c>ILookup</c>: groups by their key.</summary>
internal sealed class LookupValue(ITypeSymbol? type, Provenance origin, Groups groups) : ListValue(type, origin, groups.InOrder)
{
    public Groups Groups { get; } = groups;
}

/// <summary>Items gathered by key, in the order in which the keys were first seen. A null key is a key like others.</summary>
internal sealed class Groups(ITypeSymbol? groupType, IEqualityComparer<Value> comparer, Provenance origin)
{
    private readonly Dictionary<Value, GroupValue> _index = new(comparer);

    /// <summary>The <see cref="GroupValue"/>s.</summary>
    public List<Value> InOrder { get; } = [];

    public GroupValue? Find(Value key) => _index.TryGetValue(key, out var found) ? found : null;

    public void Add(Value key, Value item)
    {
        if (!_index.TryGetValue(key, out var group))
        {
            group = new GroupValue(groupType, key, origin);
            _index.Add(key, group);
            InOrder.Add(group);
        }

        group.Items.Add(item);
    }
}
