using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>Reads fields of objects as the API server does: an explicit null is an unset field, and what has the wrong shape cannot be known.</summary>
public static class NodeReading
{
    /// <summary>The value of a field; null when it is unset or null.</summary>
    public static ManifestNode? Stated(this MapNode map, string field) => AsStated(map[field]);

    /// <summary>
    /// The value at the end of a path; null when a step is unset. An <see cref="UnknownNode"/> when a step cannot be known or is not a map.
    /// </summary>
    public static ManifestNode? Reach(this MapNode map, params string[] path)
    {
        ManifestNode? node = map;
        foreach (var field in path)
        {
            if (node is not MapNode inner)
            {
                return node is null ? null : AsUnknown(node);
            }

            node = inner.Stated(field);
        }

        return node;
    }

    /// <summary>The items of a list; none when the node is no list.</summary>
    public static ImmutableArray<ManifestNode> Items(this ManifestNode? node) => node is ListNode list ? list.Items : [];

    /// <summary>The entries of a map; none when the node is no map.</summary>
    public static ImmutableArray<MapEntry> Entries(this ManifestNode? node) => node is MapNode map ? map.Entries : [];

    /// <summary>True when the node is there and neither a map nor a list that could be gone through: its items cannot be known.</summary>
    public static bool IsOpaque(this ManifestNode? node) => AsStated(node) is not (null or MapNode or ListNode);

    /// <summary>The text of a node, or null when it is unset, unknown or not a text.</summary>
    public static string? AsText(this ManifestNode? node) => (node as ScalarNode)?.AsText;

    /// <summary>The whole number of a node, or null.</summary>
    public static long? AsInteger(this ManifestNode? node) => (node as ScalarNode)?.AsInteger;

    private static ManifestNode? AsStated(ManifestNode? node) => node is ScalarNode { Kind: ScalarKind.Null } ? null : node;

    private static UnknownNode AsUnknown(ManifestNode node) => node as UnknownNode ?? new UnknownNode("This is not a map.", node.Provenance);
}
