using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary><c>Keys</c> or <c>Values</c> of a dictionary: shows what the dictionary holds now.</summary>
internal sealed class MapView(MapValue map, bool isKeys, ITypeSymbol? type, Provenance origin) : ListValue(type, origin)
{
    public MapValue Map { get; } = map;

    public bool IsKeys { get; } = isKeys;

    /// <summary>A copy: nothing is changed through a view.</summary>
    public override List<Value> Items
    {
        get
        {
            var entries = Map.Entries;
            var items = new List<Value>(entries.Count);
            foreach (var (key, value) in entries)
            {
                items.Add(IsKeys ? key : value);
            }

            return items;
        }
    }
}
