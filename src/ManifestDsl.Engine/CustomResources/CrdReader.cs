using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>YAML → the definitions in it.</summary>
internal static class CrdReader
{
    private const string Kind = "CustomResourceDefinition";
    private const string ApiGroup = "apiextensions.k8s.io/";

    /// <summary>
    /// The definitions of a file. Other objects beside them are passed over: what is published to be installed often is one file with all that
    /// belongs to it.
    /// </summary>
    public static List<CrdDefinition> Read(CrdInput input, CrdProblems problems)
    {
        var found = new List<CrdDefinition>();
        var result = YamlReader.Read(input.Text, input.Path);
        if (result.Error is { } error)
        {
            problems.Add(DeclarationRules.UnreadableCrd, error.Line, error.Column, "This is no YAML: " + error.Message);
            return found;
        }

        var hasDefinition = false;
        foreach (var item in result.Documents.SelectMany(static document => Items(document)))
        {
            if (item is not MapNode map)
            {
                problems.Add(DeclarationRules.NotACrd, item, "This is no Kubernetes object: a CustomResourceDefinition is a map with apiVersion, kind, metadata and spec");
                hasDefinition = true;
            }
            else if (map.Text("kind") == Kind && map.Text("apiVersion") is var version && version?.StartsWith(ApiGroup, StringComparison.Ordinal) != false)
            {
                hasDefinition = true;
                if (ReadDefinition(map, version, problems) is { } definition)
                {
                    found.Add(definition);
                }
            }
        }

        if (!hasDefinition)
        {
            var (place, what) = result.Documents.IsEmpty ? (Provenance.None, "The file is empty") : (result.Documents[0].Provenance, $"The file holds no {Kind}");
            problems.Add(DeclarationRules.NotACrd, place, $"{what}: remove it from the ManifestCrd items, or write the definition of a kind into it");
        }

        return found;
    }

    private static ImmutableArray<ManifestNode> Items(ManifestNode document) =>
        document is MapNode map && map.Text("kind")?.EndsWith("List", StringComparison.Ordinal) == true && map.List("items") is { } list ? list.Items : [document];

    private static CrdDefinition? ReadDefinition(MapNode root, string? apiVersion, CrdProblems problems)
    {
        if (apiVersion != ApiGroup + "v1")
        {
            var node = root["apiVersion"] ?? root;
            problems.Add(
                DeclarationRules.NotACrd,
                node,
                apiVersion is null
                    ? $"The {Kind} has no apiVersion: write {ApiGroup}v1"
                    : $"The {Kind} is of {apiVersion}, which Kubernetes has not served since 1.22: write it as {ApiGroup}v1, with a schema for each version");
            return null;
        }

        if (Part(root, "spec", root, problems) is not { } spec
            || Text(spec, "group", problems) is not { } group
            || Part(spec, "names", spec, problems) is not { } names
            || Text(names, "kind", problems) is not { } kind
            || Text(names, "plural", problems) is not { } plural
            || Text(spec, "scope", problems) is not { } scope)
        {
            return null;
        }

        if (scope is not ("Namespaced" or "Cluster"))
        {
            problems.Add(DeclarationRules.NotACrd, spec["scope"]!, $"The scope of {kind} is '{scope}': write Namespaced or Cluster");
            return null;
        }

        var keepsUnknown = spec.Scalar("preserveUnknownFields")?.AsBoolean == true;
        var versions = Versions(spec, kind, keepsUnknown, problems);
        return new CrdDefinition(names["kind"]!.Provenance, group, kind, plural, scope == "Cluster", keepsUnknown, versions);
    }

    private static ImmutableArray<CrdVersion> Versions(MapNode spec, string kind, bool keepsUnknown, CrdProblems problems)
    {
        var versions = ImmutableArray.CreateBuilder<CrdVersion>();
        if (spec["versions"] is not ListNode { Items.IsEmpty: false } list)
        {
            problems.Add(DeclarationRules.NotACrd, spec["versions"] ?? spec, $"{kind} has no versions: write a list of them with name, served, storage and schema");
            return [];
        }

        foreach (var item in list.Items)
        {
            if (item is not MapNode version || version.Text("name") is not { Length: > 0 } name)
            {
                problems.Add(DeclarationRules.NotACrd, item, $"This version of {kind} has no name: write one such as v1");
                continue;
            }

            // What is not served cannot be created.
            if (version.Scalar("served")?.AsBoolean == false)
            {
                continue;
            }

            var schema = version.Find("schema", "openAPIV3Schema");
            if (schema is not MapNode && !keepsUnknown)
            {
                problems.Add(
                    DeclarationRules.NoCrdSchema, schema ?? version, $"Version {name} of {kind} has no schema: write schema.openAPIV3Schema, or use CustomResource, which needs none");
                continue;
            }

            versions.Add(new CrdVersion(name, version.Scalar("storage")?.AsBoolean == true, Deprecation(version, kind, name), schema as MapNode));
        }

        return [.. versions.OrderBy(static v => !v.IsStored)];
    }

    private static string? Deprecation(MapNode version, string kind, string name) => version.Scalar("deprecated")?.AsBoolean == true
        ? version.Text("deprecationWarning") ?? $"Version {name} of {kind} is deprecated."
        : null;

    private static MapNode? Part(MapNode map, string key, ManifestNode owner, CrdProblems problems)
    {
        if (map[key] is MapNode part)
        {
            return part;
        }

        problems.Add(DeclarationRules.NotACrd, map[key] ?? owner, $"The {Kind} has no {key}");
        return null;
    }

    private static string? Text(MapNode map, string key, CrdProblems problems)
    {
        if (map.Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        problems.Add(DeclarationRules.NotACrd, map[key] ?? map, $"The {Kind} has no {key}");
        return null;
    }
}
