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

    private static ManifestNode Merge(ManifestNode? current, ManifestNode value, ApiValue? shape, ApiField? field) => (current, value) switch
    {
        (MapNode below, MapNode above) => Merge(below, above, shape?.Type, shape?.Element),
        (ListNode below, ListNode above) when field is { ListKeys.Length: > 0 } => MergeItems(below, above, field),
        (ListNode below, ListNode above) when field is { IsSet: true } => Union(below, above),
        (_, MapNode above) => NullRemoval.Apply(above),
        (_, ListNode above) => Cleaned(above),
        _ => value,
    };

    private static ListNode MergeItems(ListNode below, ListNode above, ApiField field)
    {
        var items = below.Items;
        var type = field.Value.Element?.Type;
        foreach (var item in above.Items)
        {
            var i = item is MapNode map ? IndexOf(items, map, field, type) : -1;
            items = i < 0
                ? items.Add(Cleaned(item))
                : items.SetItem(i, Merge((MapNode)items[i], (MapNode)item, type, element: null));
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

    private static int IndexOf(ImmutableArray<ManifestNode> items, MapNode wanted, ApiField field, ApiType? type)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is MapNode item && HasSameKeys(item, wanted, field, type))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasSameKeys(MapNode a, MapNode b, ApiField field, ApiType? type)
    {
        foreach (var key in field.ListKeys)
        {
            var x = a.Scalar(key)?.Text ?? type?[key]?.Default;
            if (x is null || x != (b.Scalar(key)?.Text ?? type?[key]?.Default))
            {
                return false;
            }
        }

        return true;
    }

    private static ManifestNode Cleaned(ManifestNode node) => node switch
    {
        MapNode map => NullRemoval.Apply(map),
        ListNode list => Cleaned(list),
        _ => node,
    };

    private static ListNode Cleaned(ListNode list)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            items.Add(Cleaned(item));
        }

        return new ListNode(items.MoveToImmutable(), list.Provenance);
    }
}
