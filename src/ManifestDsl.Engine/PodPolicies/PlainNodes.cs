using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>Nodes that follow from a policy and were written nowhere themselves.</summary>
internal static class PlainNodes
{
    public static ScalarNode Text(string text) => ScalarNode.FromText(text, Provenance.None);

    public static ScalarNode Number(long number) => ScalarNode.FromInteger(number, Provenance.None);

    public static ScalarNode Flag(bool flag) => ScalarNode.FromBoolean(flag, Provenance.None);

    public static MapNode Map(params (string Key, ManifestNode? Value)[] entries)
    {
        var set = ImmutableArray.CreateBuilder<MapEntry>(entries.Length);
        foreach (var (key, value) in entries)
        {
            if (value is not null)
            {
                set.Add(new MapEntry(key, value, Provenance.None));
            }
        }

        return new MapNode(set.ToImmutable(), Provenance.None);
    }

    /// <summary>A map; null when nothing is in it.</summary>
    public static MapNode? MapOrNothing(params (string Key, ManifestNode? Value)[] entries) => Map(entries) is { Entries.IsEmpty: false } map ? map : null;

    public static MapNode Texts(IEnumerable<KeyValuePair<string, string>> entries) =>
        new([.. entries.Select(static entry => new MapEntry(entry.Key, Text(entry.Value), Provenance.None))], Provenance.None);

    public static ListNode List(params ManifestNode[] items) => new([.. items], Provenance.None);

    public static ListNode List(IEnumerable<string> texts) => new([.. texts.Select(Text)], Provenance.None);

    public static ListNode List(IEnumerable<ManifestNode> items) => new([.. items], Provenance.None);

    /// <summary>The same tree as if a place had written it.</summary>
    public static ManifestNode At(ManifestNode node, Provenance place) => node switch
    {
        MapNode map => At(map, place),
        ListNode list => new ListNode([.. list.Items.Select(item => At(item, place))], place),
        ScalarNode { Kind: ScalarKind.Text } text => ScalarNode.FromText(text.Text, place),
        ScalarNode { AsBoolean: { } flag } => ScalarNode.FromBoolean(flag, place),
        ScalarNode { AsInteger: { } number } => ScalarNode.FromInteger(number, place),
        _ => node,
    };

    /// <summary>The same tree as if a place had written it.</summary>
    public static MapNode At(MapNode map, Provenance place) =>
        new([.. map.Entries.Select(entry => new MapEntry(entry.Key, At(entry.Value, place), place))], place, map.Type);
}
