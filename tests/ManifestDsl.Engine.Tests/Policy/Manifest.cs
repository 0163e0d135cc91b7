using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.Policy;

/// <summary>Objects of tests, written as YAML. The text UNKNOWN stands for a value that cannot be known.</summary>
internal static class Manifest
{
    public static KubernetesObject Of(string yaml, ManifestTier tier = ManifestTier.Raw)
    {
        var result = YamlReader.Read(yaml, "test.yaml");
        Assert.True(result.Error is null, $"{result.Error?.Message} in {yaml}");
        return new KubernetesObject((MapNode)WithUnknowns(Assert.Single(result.Documents)), tier);
    }

    /// <summary>An object of a kind in the namespace demo; <paramref name="fields"/> are further fields of it, in YAML's flow form.</summary>
    public static string Text(string apiVersion, string kind, string fields, string metadata = "name: shop, namespace: demo") =>
        $"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {{{metadata}}}, {fields}}}";

    private static ManifestNode WithUnknowns(ManifestNode node) => node switch
    {
        ScalarNode { AsText: "UNKNOWN" } => new UnknownNode("Not a constant.", node.Provenance),
        ListNode list => new ListNode([.. list.Items.Select(WithUnknowns)], list.Provenance),
        MapNode map => new MapNode([.. map.Entries.Select(static entry => entry with { Value = WithUnknowns(entry.Value) })], map.Provenance),
        _ => node,
    };
}
