using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>
/// Drops the fields of models that were set to null: for the API the same as unset. Keys that the user chose
/// (maps without a type) stay, as they do in the serializer of KubernetesClient.
/// </summary>
internal static class NullRemoval
{
    public static MapNode Apply(MapNode map)
    {
        var entries = map.Entries;
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var value = entries[i].Value;
            if (map.Type is not null && value is ScalarNode { Kind: ScalarKind.Null })
            {
                entries = entries.RemoveAt(i);
                continue;
            }

            var cleaned = Apply(value);
            if (!ReferenceEquals(cleaned, value))
            {
                entries = entries.SetItem(i, entries[i] with { Value = cleaned });
            }
        }

        return entries == map.Entries ? map : new MapNode(entries, map.Provenance, map.Type);
    }

    private static ManifestNode Apply(ManifestNode node)
    {
        if (node is MapNode map)
        {
            return Apply(map);
        }

        if (node is not ListNode list)
        {
            return node;
        }

        var items = list.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var cleaned = Apply(items[i]);
            if (!ReferenceEquals(cleaned, items[i]))
            {
                items = items.SetItem(i, cleaned);
            }
        }

        return items == list.Items ? list : new ListNode(items, list.Provenance);
    }
}
