using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Maps and lists of texts, written at one place.</summary>
internal static class SpecNodes
{
    public static MapNode Map(Provenance at, params (string Key, string Value)[] entries) =>
        new([.. entries.Select(entry => new MapEntry(entry.Key, Text(entry.Value, at), at))], at);

    public static ListNode Texts(Provenance at, IEnumerable<string> texts) => new([.. texts.Select(text => Text(text, at))], at);

    public static ScalarNode Text(string text, Provenance at) => ScalarNode.FromText(text, at);

    public static ListNode List(Provenance at, IEnumerable<ManifestNode> items) => new([.. items], at);

    public static MapNode With(this MapNode map, string key, ManifestNode value, bool when) => when ? map.With(key, value) : map;
}
