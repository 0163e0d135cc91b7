using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Policy;

/// <summary>Builds manifest trees as short as YAML. Every node is written at a place of its own.</summary>
internal static class Tree
{
    private static int _position;

    public static Provenance Written => new("Test.cs", Interlocked.Increment(ref _position), 1);

    public static UnknownNode Unknown => new("Not a constant.", Written);

    public static ScalarNode Null => ScalarNode.Null(Written);

    public static ScalarNode Quantity(string text) => ScalarNode.FromText(text, Written, ScalarFormat.Quantity);

    public static MapNode Map(params (string Key, TreeValue Value)[] entries) =>
        new([.. entries.Select(entry => new MapEntry(entry.Key, entry.Value.Node, Written))], Written);

    public static ListNode List(params TreeValue[] items) => new([.. items.Select(item => item.Node)], Written);

    /// <summary>The node at a path such as <c>containers.0.securityContext</c>; null when there is none.</summary>
    public static ManifestNode? At(ManifestNode? node, string path) => path.Split('.').Aggregate(node, (current, step) => current switch
    {
        MapNode map => map[step],
        ListNode list when int.Parse(step, CultureInfo.InvariantCulture) is var i && i < list.Items.Length => list.Items[i],
        _ => null,
    });

    /// <summary>The tree with a value at a path; maps, and lists where a step is a number, are made on the way.</summary>
    public static MapNode Set(MapNode root, string path, TreeValue value) => (MapNode)Set(root, path.Split('.'), value.Node);

    /// <summary>The map without the field at a path.</summary>
    public static MapNode Remove(MapNode root, string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0
            ? root.Without(path)
            : Set(root, path[..dot], ((MapNode)At(root, path[..dot])!).Without(path[(dot + 1)..]));
    }

    private static ManifestNode Set(ManifestNode? node, ReadOnlySpan<string> path, ManifestNode value)
    {
        if (path.Length == 0)
        {
            return value;
        }

        if (int.TryParse(path[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            var items = (node as ListNode)?.Items ?? [];
            var item = Set(index < items.Length ? items[index] : null, path[1..], value);
            return new ListNode(index < items.Length ? items.SetItem(index, item) : items.Add(item), node?.Provenance ?? Written);
        }

        var map = node as MapNode ?? Map();
        return map.With(path[0], Set(map[path[0]], path[1..], value));
    }
}

/// <summary>Anything that <see cref="Tree"/> takes for a value.</summary>
internal readonly record struct TreeValue(ManifestNode Node)
{
    public static implicit operator TreeValue(ManifestNode node) => new(node);

    public static implicit operator TreeValue(string text) => new(ScalarNode.FromText(text, Tree.Written));

    public static implicit operator TreeValue(bool value) => new(ScalarNode.FromBoolean(value, Tree.Written));

    public static implicit operator TreeValue(int value) => new(ScalarNode.FromInteger(value, Tree.Written));
}
