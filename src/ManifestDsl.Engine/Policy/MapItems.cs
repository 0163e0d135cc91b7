using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>The items of a list that are maps, gone through without allocation.</summary>
/// <param name="list">The list as <see cref="FieldReading.Read(MapNode, string)"/> gives it.</param>
internal readonly struct MapItems(ManifestNode? list)
{
    private readonly ImmutableArray<ManifestNode> _items = list is ListNode known ? known.Items : [];

    /// <summary>True when the list, or one of its items, cannot be known or is no map.</summary>
    public bool IsUnknown { get; } = list is not null && !IsListOfMaps(list);

    /// <summary>How many items the list has, whatever they are.</summary>
    public int Count => _items.Length;

    /// <summary>The maps in the order of the list.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <summary>The first map whose <paramref name="field"/> is the text <paramref name="value"/>; null when there is none.</summary>
    public MapNode? First(string field, string value)
    {
        foreach (var item in this)
        {
            if (item.Text(field) == value)
            {
                return item;
            }
        }

        return null;
    }

    private static bool IsListOfMaps(ManifestNode node)
    {
        if (node is not ListNode list)
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            if (item is not MapNode)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes through the maps.</summary>
    internal struct Enumerator(ImmutableArray<ManifestNode> items)
    {
        private int _next;

        public MapNode Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (_next < items.Length)
            {
                if (items[_next++] is MapNode map)
                {
                    Current = map;
                    return true;
                }
            }

            return false;
        }
    }
}
