using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Environment variables by name as the list that the API wants.</summary>
internal static class EnvLowering
{
    public static ManifestNode Lower(ManifestNode node, LoweringContext context)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        var items = ImmutableArray.CreateBuilder<ManifestNode>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var at = entry.KeyProvenance;
            var name = new MapEntry("name", ScalarNode.FromText(entry.Key, at), at);
            items.Add(entry.Value switch
            {
                MapNode { Type: { Tier: ManifestTier.Dsl } } variable when PartLowering.Lower(variable, context) is MapNode lowered =>
                    new MapNode(lowered.Entries.Insert(0, name), at, lowered.Type),
                _ => new MapNode([name, new MapEntry("value", entry.Value, entry.Value.Provenance)], at),
            });
        }

        return new ListNode(items.MoveToImmutable(), map.Provenance);
    }
}
