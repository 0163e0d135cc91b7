using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>
/// Merges the overrides of a DSL object over it: maps field by field, lists with a key item by item, everything else
/// is replaced, and an explicit null removes. What is merged keeps the provenance of where it was written.
/// </summary>
internal static class OverrideMerge
{
    /// <summary>Where overrides are kept that cannot be known as a whole: they must not get lost.</summary>
    private const string UnknownOverrides = "overrides";

    public static MapNode Apply(MapNode target, ManifestNode? overrides) => overrides switch
    {
        MapNode map => Merge(target, map, parent: null),
        UnknownNode => target.With(UnknownOverrides, overrides),
        _ => target,
    };

    private static MapNode Merge(MapNode target, MapNode overrides, string? parent)
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
                target = target.With(entry.Key, Merge(current, entry, parent), entry.KeyProvenance);
            }
        }

        return target;
    }

    private static ManifestNode Merge(ManifestNode? current, MapEntry entry, string? parent) => (current, entry.Value) switch
    {
        (MapNode below, MapNode above) => Merge(below, above, entry.Key),
        (ListNode below, ListNode above) when MergeKeys.Of(entry.Key, parent) is { } key => Merge(below, above, key),
        (_, MapNode above) => NullRemoval.Apply(above),
        (_, ListNode above) => Cleaned(above),
        _ => entry.Value,
    };

    private static ListNode Merge(ListNode below, ListNode above, MergeKey key)
    {
        var items = below.Items;
        foreach (var item in above.Items)
        {
            var i = item is MapNode map ? IndexOf(items, map, key) : -1;
            items = i < 0
                ? items.Add(Cleaned(item))
                : items.SetItem(i, Merge((MapNode)items[i], (MapNode)item, parent: null));
        }

        return new ListNode(items, below.Provenance);
    }

    private static int IndexOf(ImmutableArray<ManifestNode> items, MapNode wanted, MergeKey key)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is MapNode item && HasSameKey(item, wanted, key))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasSameKey(MapNode a, MapNode b, MergeKey key) =>
        a.Scalar(key.Field) is { } x
        && b.Scalar(key.Field) is { } y
        && x.Text == y.Text
        && (key.SecondField is null || Second(a, key) == Second(b, key));

    private static string? Second(MapNode item, MergeKey key) => item.Scalar(key.SecondField!)?.Text ?? key.SecondDefault;

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
