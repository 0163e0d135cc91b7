using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Maps and lists of texts, written at one place.</summary>
internal static class SpecNodes
{
    public static MapNode Map(Provenance at, params (string Key, string Value)[] entries) =>
        new([.. entries.Select(entry => new MapEntry(entry.Key, Text(entry.Value, at), at))], at);

    public static ListNode Texts(Provenance at, IEnumerable<string> texts) => List(at, texts.Select(text => Text(text, at)));

    public static ListNode List(Provenance at, IEnumerable<ManifestNode> items) => new([.. items], at);

    public static ScalarNode Text(string text, Provenance at) => ScalarNode.FromText(text, at);

    /// <summary>Where a property of the declaration was written; the declaration itself when it was not.</summary>
    public static Provenance PlaceOf(this PodPolicy policy, string property) => (PartLowering.Property(policy.Declaration, property) ?? policy.Declaration).Provenance;
}
