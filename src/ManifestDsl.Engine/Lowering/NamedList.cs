using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The lists of the API that a user writes in a shorter form.</summary>
internal static class NamedList
{
    /// <summary>A map of texts as the list that the API wants: one item for each key.</summary>
    /// <param name="node">The map, or what is unknown about it.</param>
    /// <param name="keyField">The field of an item that holds the key.</param>
    /// <param name="valueField">The field that holds the value.</param>
    /// <param name="dropEmpty">True when an empty text stands for no value.</param>
    public static ManifestNode FromMap(ManifestNode node, string keyField, string valueField, bool dropEmpty = false)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        var items = ImmutableArray.CreateBuilder<ManifestNode>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var at = entry.KeyProvenance;
            var key = new MapEntry(keyField, ScalarNode.FromText(entry.Key, at), at);
            items.Add(dropEmpty && entry.Value is ScalarNode { AsText: "" }
                ? new MapNode([key], at)
                : new MapNode([key, new MapEntry(valueField, entry.Value, entry.Value.Provenance)], at));
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
