using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Generators.Tests.Differential;

/// <summary>Compares parsed YAML by value: the order of maps is free, numbers are equal by value.</summary>
internal static class TreeComparison
{
    /// <summary>The differences, each with its path.</summary>
    /// <param name="isSame">Which scalars, beyond equal ones, count as the same; by default none.</param>
    public static IEnumerable<string> Differences(ManifestNode? expected, ManifestNode? actual, Func<ScalarNode, ScalarNode, bool>? isSame = null, string path = "$")
    {
        switch (expected, actual)
        {
            case (MapNode a, MapNode b):
                return a.Entries.Select(static e => e.Key).Union(b.Entries.Select(static e => e.Key))
                    .SelectMany(key => Differences(a[key], b[key], isSame, $"{path}.{key}"));
            case (ListNode a, ListNode b) when a.Items.Length == b.Items.Length:
                return a.Items.SelectMany((item, i) => Differences(item, b.Items[i], isSame, $"{path}[{i}]"));
            case (ScalarNode a, ScalarNode b) when a.Kind == b.Kind && a.Text == b.Text:
            case (ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } x, ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } y) when Number(x) == Number(y):
            case (ScalarNode one, ScalarNode other) when isSame?.Invoke(one, other) == true:
                return [];
            default:
                return [$"{path}: expected {Describe(expected)}, got {Describe(actual)}"];
        }
    }

    private static decimal Number(ScalarNode node) => decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Describe(ManifestNode? node) => node switch
    {
        null => "nothing",
        ScalarNode scalar => $"{scalar.Kind} '{scalar.Text}'",
        MapNode map => $"map of {map.Entries.Length}",
        ListNode list => $"list of {list.Items.Length}",
        _ => node.GetType().Name,
    };
}
