using System.Collections.Immutable;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>
/// Merges the overrides of a DSL object over it: maps field by field, lists whose items the API tells apart item by item, sets of values as
/// their union, everything else is replaced, and an explicit null removes. What is merged keeps the provenance of where it was written.
/// </summary>
internal static class OverrideMerge
{
    /// <summary>Where overrides are kept that cannot be known as a whole: they must not get lost.</summary>
    private const string UnknownOverrides = "overrides";

    /// <summary>The target with the overrides over it. Their model says how lists merge; without one in the schema lists are replaced.</summary>
    public static MapNode Apply(MapNode target, ManifestNode? overrides) => overrides switch
    {
        MapNode map => Merge(target, map, map.Type is { } model ? ApiSchema.Type(model.Name) : null, element: null),
        UnknownNode => target.With(UnknownOverrides, overrides),
        _ => target,
    };

    private static MapNode Merge(MapNode target, MapNode overrides, ApiType? type, ApiValue? element)
    {
        foreach (var entry in overrides.Entries)
        {
            var current = target[entry.Key];
            if (entry.Value is ScalarNode { Kind: ScalarKind.Null })
            {
                target = target.Without(entry.Key);
            }
            else if (current is not UnknownNode)
            {
                var field = type?[entry.Key];
                target = target.With(entry.Key, Merge(current, entry.Value, field?.Value ?? element, field), entry.KeyProvenance);
            }
        }

        return target;
    }

    /// <summary>A value over what is there.</summary>
    /// <param name="current">What is there; null for nothing.</param>
    /// <param name="value">The value, which wins.</param>
    /// <param name="shape">What the API takes there; null when that is not known.</param>
    /// <param name="field">The field that both are in; null for an item of a list or a value of a map.</param>
    public static ManifestNode Merge(ManifestNode? current, ManifestNode value, ApiValue? shape, ApiField? field) => (current, value) switch
    {
        (MapNode below, MapNode above) => Merge(below, above, shape?.Type, shape?.Element),
        (ListNode below, ListNode above) when field is { ListKeys.Length: > 0 } => MergeItems(below, above, field),
        (ListNode below, ListNode above) when field is { IsSet: true } => Union(below, above),
        _ => Cleaned(value, shape),
    };

    private static ListNode MergeItems(ListNode below, ListNode above, ApiField field)
    {
        var items = below.Items;
        var shape = field.Value.Element;
        foreach (var item in above.Items)
        {
            var i = item is MapNode map ? IndexOf(items, map, field) : -1;
            items = i < 0
                ? items.Add(Cleaned(item, shape))
                : items.SetItem(i, Merge((MapNode)items[i], (MapNode)item, shape?.Type, element: null));
        }

        return new ListNode(items, below.Provenance);
    }

    private static ListNode Union(ListNode below, ListNode above)
    {
        var items = below.Items;
        foreach (var item in above.Items)
        {
            if (!items.Contains(item, ManifestNodeComparer.ByValue))
            {
                items = items.Add(item);
            }
        }

        return new ListNode(items, below.Provenance);
    }

    /// <summary>The item with the keys of another; -1 for none.</summary>
    private static int IndexOf(ImmutableArray<ManifestNode> items, MapNode wanted, ApiField field)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is MapNode item && HasSameKeys(item, wanted, field))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasSameKeys(MapNode a, MapNode b, ApiField field)
    {
        foreach (var key in field.ListKeys)
        {
            if (KeyOf(a, key, field) is not { } text || text != KeyOf(b, key, field))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text of one of the keys that tell the items of a list apart.</summary>
    public static string? KeyOf(MapNode item, string key, ApiField field) => item.Scalar(key)?.Text ?? field.Value.Element?.Type?[key]?.Default;

    /// <summary>
    /// A value for a place that has none: a null in it has nothing to remove. Where the API takes any value, what is in a map of the user's own
    /// keys is data, and a null is one.
    /// </summary>
    private static ManifestNode Cleaned(ManifestNode node, ApiValue? shape) => node switch
    {
        MapNode map when shape?.Kind == ApiValueKind.Any => NullRemoval.Apply(map),
        MapNode map => Cleaned(map, shape),
        ListNode list => Cleaned(list, shape),
        _ => node,
    };

    private static MapNode Cleaned(MapNode map, ApiValue? shape)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not ScalarNode { Kind: ScalarKind.Null })
            {
                entries.Add(entry with { Value = Cleaned(entry.Value, shape?.Type?[entry.Key]?.Value ?? shape?.Element) });
            }
        }

        return new MapNode(entries.ToImmutable(), map.Provenance, map.Type);
    }

    private static ListNode Cleaned(ListNode list, ApiValue? shape)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            items.Add(Cleaned(item, shape?.Element));
        }

        return new ListNode(items.MoveToImmutable(), list.Provenance);
    }
}
