using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The lists of the API that a user writes in a shorter form.</summary>
internal static class NamedList
{
    /// <summary>A map of texts as the list that the API wants: one item for each key.</summary>
    public static ManifestNode FromMap(ManifestNode node, string keyField, string valueField)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        var items = ImmutableArray.CreateBuilder<ManifestNode>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var at = entry.KeyProvenance;
            items.Add(new MapNode(
                [
                    new MapEntry(keyField, ScalarNode.FromText(entry.Key, at), at),
                    new MapEntry(valueField, entry.Value, entry.Value.Provenance),
                ],
                at));
        }

        return new ListNode(items.MoveToImmutable(), map.Provenance);
    }

    /// <summary>A list of texts as the list that the API wants: each text in a map of its own.</summary>
    public static ManifestNode FromTexts(ManifestNode node, string field)
    {
        if (node is not ListNode list)
        {
            return node;
        }

        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            // An item that cannot be known may be a spread: the item itself is carried along.
            items.Add(item is UnknownNode ? item : new MapNode([new MapEntry(field, item, item.Provenance)], item.Provenance));
        }

        return new ListNode(items.MoveToImmutable(), list.Provenance);
    }
}
