using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>Reads nodes that may be missing or of another shape: what <see cref="FieldReading"/> does for the fields of a map.</summary>
internal static class NodeReading
{
    /// <summary>The items of a list; none when the node is no list.</summary>
    public static ImmutableArray<ManifestNode> Items(this ManifestNode? node) => node is ListNode list ? list.Items : [];

    /// <summary>The entries of a map; none when the node is no map.</summary>
    public static ImmutableArray<MapEntry> Entries(this ManifestNode? node) => node is MapNode map ? map.Entries : [];

    /// <summary>True when the node is there and neither a map nor a list that could be gone through: its items cannot be known.</summary>
    public static bool IsOpaque(this ManifestNode? node) => node is not (null or MapNode or ListNode or ScalarNode { Kind: ScalarKind.Null });

    /// <summary>The text of a node, or null when it is unset, unknown or not a text.</summary>
    public static string? AsText(this ManifestNode? node) => (node as ScalarNode)?.AsText;

    /// <summary>The whole number of a node, or null.</summary>
    public static long? AsInteger(this ManifestNode? node) => (node as ScalarNode)?.AsInteger;
}
