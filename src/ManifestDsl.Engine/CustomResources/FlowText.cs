using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>A short value as one line, for documentation and messages.</summary>
internal static class FlowText
{
    private const int Longest = 80;

    /// <summary>The value in the form of YAML's flow style; null when it takes more than a line.</summary>
    public static string? Of(ManifestNode node)
    {
        var text = Write(node);
        return text.Length <= Longest && text.IndexOf('\n') < 0 ? text : null;
    }

    private static string Write(ManifestNode node) => node switch
    {
        MapNode map => map.Entries.IsEmpty ? "{}" : "{ " + string.Join(", ", map.Entries.Take(Longest).Select(static e => $"{e.Key}: {Write(e.Value)}")) + " }",
        ListNode list => "[" + string.Join(", ", list.Items.Take(Longest).Select(Write)) + "]",
        ScalarNode { Kind: ScalarKind.Text, Text.Length: 0 } => "\"\"",
        ScalarNode scalar => scalar.Text,
        _ => "",
    };
}
