using System.Collections.Immutable;
using System.Globalization;

namespace ManifestDsl.Engine.Model;

/// <summary>Paths through maps and lists: names of fields, and numbers of items.</summary>
internal static class TreePath
{
    /// <summary>The name of the item at a position.</summary>
    public static string Item(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The node at the end of a path; null when a step is missing or leads through something else.</summary>
    public static ManifestNode? Find(ManifestNode root, ImmutableArray<string> path)
    {
        var node = root;
        foreach (var step in path)
        {
            node = Step(node, step);
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>The tree with another node at the end of a path, every step of which is there.</summary>
    public static ManifestNode Replace(ManifestNode root, ImmutableArray<string> path, ManifestNode value, int step = 0)
    {
        if (step == path.Length)
        {
            return value;
        }

        var changed = Step(root, path[step]) is { } next ? Replace(next, path, value, step + 1) : value;
        return root switch
        {
            MapNode map => map.With(path[step], changed),
            ListNode list when IndexOf(list, path[step]) is var i and >= 0 => new ListNode(list.Items.SetItem(i, changed), list.Provenance),
            _ => root,
        };
    }

    /// <summary>The node at one step; null when there is none.</summary>
    public static ManifestNode? Step(ManifestNode? node, string step) => node switch
    {
        MapNode map => map[step],
        ListNode list when IndexOf(list, step) is var i and >= 0 => list.Items[i],
        _ => null,
    };

    private static int IndexOf(ListNode list, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Length ? i : -1;
}
