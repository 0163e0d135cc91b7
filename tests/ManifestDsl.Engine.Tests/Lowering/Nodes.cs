using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Short ways to read trees.</summary>
internal static class Nodes
{
    /// <summary>A tree in one line: <c>{name: a, ports: [80]}</c>; texts are quoted when they look like something else.</summary>
    public static string Text(ManifestNode? node) => node switch
    {
        null => "(nothing)",
        MapNode map => "{" + string.Join(", ", map.Entries.Select(e => e.Key + ": " + Text(e.Value))) + "}",
        ListNode list => "[" + string.Join(", ", list.Items.Select(Text)) + "]",
        UnknownNode unknown => "?" + unknown.Reason,
        ScalarNode { AsText: { } text } when text.Length == 0 || char.IsDigit(text[0]) || text is "true" or "false" => $"'{text}'",
        _ => ((ScalarNode)node).Text,
    };

    /// <summary>The node at a path with dots, numbers for places in lists.</summary>
    public static ManifestNode? At(this ManifestNode? node, string path)
    {
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node is ListNode list && int.TryParse(step, CultureInfo.InvariantCulture, out var i)
                ? list.Items.ElementAtOrDefault(i)
                : (node as MapNode)?[step];
        }

        return node;
    }

    public static string TextAt(this ManifestNode? node, string path) => Text(node.At(path));

    /// <summary>The tree with the node at a path replaced.</summary>
    public static ManifestNode Replace(ManifestNode root, ManifestNode old, ManifestNode by) => root switch
    {
        _ when ReferenceEquals(root, old) => by,
        MapNode map => new MapNode([.. map.Entries.Select(e => e with { Value = Replace(e.Value, old, by) })], map.Provenance, map.Type),
        ListNode list => new ListNode([.. list.Items.Select(item => Replace(item, old, by))], list.Provenance),
        _ => root,
    };

    /// <summary>A node and all nodes in it.</summary>
    public static IEnumerable<ManifestNode> All(ManifestNode root) => root switch
    {
        MapNode map => map.Entries.SelectMany(e => All(e.Value)).Prepend(root),
        ListNode list => list.Items.SelectMany(All).Prepend(root),
        _ => [root],
    };
}
