using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Compares what evaluating gave with what running gave.</summary>
internal static class TreeDifference
{
    /// <summary>The path of the first difference; null when the trees are equal by value.</summary>
    /// <remarks>The order of properties has no meaning; that of the user's own maps has.</remarks>
    public static string? Find(ManifestNode evaluated, ManifestNode run, string path = "$")
    {
        switch (evaluated, run)
        {
            case (UnknownNode, UnknownNode):
                return null;
            case (ScalarNode a, ScalarNode b):
                return Same(a, b) ? null : path;
            case (ListNode a, ListNode b):
                for (var i = 0; i < a.Items.Length && i < b.Items.Length; i++)
                {
                    if (Find(a.Items[i], b.Items[i], $"{path}[{i}]") is { } difference)
                    {
                        return difference;
                    }
                }

                return a.Items.Length == b.Items.Length ? null : path + " (number of items)";
            case (MapNode { Type: not null } a, MapNode b):
                return FindInObject(a, b, path);
            case (MapNode a, MapNode b):
                for (var i = 0; i < a.Entries.Length && i < b.Entries.Length; i++)
                {
                    if (a.Entries[i].Key != b.Entries[i].Key)
                    {
                        return $"{path} (key {i})";
                    }

                    if (Find(a.Entries[i].Value, b.Entries[i].Value, $"{path}.{a.Entries[i].Key}") is { } difference)
                    {
                        return difference;
                    }
                }

                return a.Entries.Length == b.Entries.Length ? null : path + " (number of keys)";
            default:
                return path;
        }
    }

    /// <summary>The tree as text, for messages.</summary>
    public static string Show(ManifestNode node)
    {
        var text = new StringBuilder();
        Show(node, text, 0);
        return text.ToString();
    }

    private static string? FindInObject(MapNode a, MapNode b, string path)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in a.Entries)
        {
            // A null that is written is a field that is not set, but for Overrides.
            if (entry.Value is ScalarNode { Kind: ScalarKind.Null })
            {
                continue;
            }

            keys.Add(entry.Key);
            if (b[entry.Key] is not { } other)
            {
                return $"{path}.{entry.Key} (evaluated only)";
            }

            if (Find(entry.Value, other, $"{path}.{entry.Key}") is { } difference)
            {
                return difference;
            }
        }

        foreach (var entry in b.Entries)
        {
            if (!keys.Contains(entry.Key))
            {
                return $"{path}.{entry.Key} (at run time only)";
            }
        }

        return null;
    }

    private static bool Same(ScalarNode a, ScalarNode b)
    {
        // KubernetesClient writes the quantity 1 as a number, which the API accepts as well.
        if (a.Format == ScalarFormat.Quantity)
        {
            return a.Text == b.Text;
        }

        var numbers = IsNumber(a) && IsNumber(b);
        if (numbers && decimal.TryParse(a.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && decimal.TryParse(b.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var y) && x == y && x != 0)
        {
            return true;
        }

        return numbers
            ? double.Parse(a.Text, CultureInfo.InvariantCulture).Equals(double.Parse(b.Text, CultureInfo.InvariantCulture)) && (a.Kind != ScalarKind.Integer || b.Kind != ScalarKind.Integer || a.Text == b.Text)
            : a.Kind == b.Kind && a.Text == b.Text;
    }

    private static bool IsNumber(ScalarNode node) => node.Kind is ScalarKind.Integer or ScalarKind.Float;

    private static void Show(ManifestNode node, StringBuilder text, int depth)
    {
        var indent = new string(' ', depth * 2);
        switch (node)
        {
            case UnknownNode unknown:
                text.Append(indent).Append("UNKNOWN ").Append(unknown.Reason).Append('\n');
                break;
            case ScalarNode scalar:
                text.Append(indent).Append(scalar.Kind).Append(' ').Append(scalar.Text.Length > 200 ? scalar.Text[..200] + "…" : scalar.Text).Append('\n');
                break;
            case ListNode list:
                text.Append(indent).Append("[\n");
                foreach (var item in list.Items.Take(100))
                {
                    Show(item, text, depth + 1);
                }

                text.Append(indent).Append("]\n");
                break;
            case MapNode map:
                foreach (var entry in map.Entries.Take(100))
                {
                    text.Append(indent).Append(entry.Key).Append(":\n");
                    Show(entry.Value, text, depth + 1);
                }

                break;
        }
    }
}
