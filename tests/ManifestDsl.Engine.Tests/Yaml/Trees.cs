using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>Short ways to build trees.</summary>
internal static class Trees
{
    public static MapNode Map(params (string Key, ManifestNode Value)[] entries) =>
        new([.. entries.Select(e => new MapEntry(e.Key, e.Value, Provenance.None))], Provenance.None);

    public static ListNode List(params ManifestNode[] items) => new([.. items], Provenance.None);

    public static ScalarNode Text(string text) => ScalarNode.FromText(text, Provenance.None);

    public static ScalarNode Number(long value) => ScalarNode.FromInteger(value, Provenance.None);

    public static ScalarNode Bool(bool value) => ScalarNode.FromBoolean(value, Provenance.None);

    /// <summary>A ConfigMap with a text as label value, data value, and in a list within a list.</summary>
    public static MapNode ConfigMap(string text) => Map(
        ("apiVersion", Text("v1")),
        ("kind", Text("ConfigMap")),
        ("metadata", Map(
            ("name", Text("settings")),
            ("labels", Map(("label", Text(text)), ("last", Text("end")))),
            ("finalizers", List(Text(text), Text("end"))))),
        ("data", Map(("value", Text(text)), ("last", Text("end")))));
}
