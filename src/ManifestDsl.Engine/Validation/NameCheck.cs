using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7001: the name and namespace of an object have the form that the API server demands.</summary>
internal static class NameCheck
{
    public static void Check(KubernetesObject source, FindingSink findings)
    {
        if (source.Kind.Length == 0 || source.Root["metadata"] is UnknownNode)
        {
            return;
        }

        var metadata = source.Root.Map("metadata");
        if (Set(metadata, "namespace") is { } space and not ScalarNode { AsText: "" })
        {
            CheckName(source, space, NameForm.Label, "metadata.namespace", findings);
        }

        // Lowering says what a DSL object lacks (MDSL0008).
        var form = NameTable.OfObject(source.Group, source.Kind);
        if (Set(metadata, "name") is { } name)
        {
            CheckName(source, name, form, "metadata.name", findings);
        }
        else if (Set(metadata, "generateName") is { } prefix)
        {
            CheckPrefix(source, prefix, form, findings);
        }
        else if (source.Tier == ManifestTier.Raw && !NameTable.IsNameless(source.Kind) && !ListItems.IsList(source))
        {
            findings.AddNotSet(
                ValidationRules.Name,
                source.Root,
                ["metadata", "name"],
                $"{ObjectTitle.Of(source)} has no name: set metadata.name to {form.Allowed}");
        }
    }

    private static ManifestNode? Set(MapNode? map, string field) =>
        map?[field] is { } node and not ScalarNode { Kind: ScalarKind.Null } ? node : null;

    // The API server puts five characters behind the prefix, so it may end with '-'.
    private static void CheckPrefix(KubernetesObject source, ManifestNode node, NameForm form, FindingSink findings)
    {
        if (node is ScalarNode { AsText: { Length: > 0 } prefix } && form.IsValid(prefix.TrimEnd('-') + "-a"))
        {
            return;
        }

        CheckName(source, node, form, "metadata.generateName", findings);
    }

    private static void CheckName(KubernetesObject source, ManifestNode node, NameForm form, string place, FindingSink findings)
    {
        if (node is UnknownNode || (node is ScalarNode { AsText: { } name } && form.IsValid(name)))
        {
            return;
        }

        findings.AddBadValue(
            ValidationRules.Name,
            node,
            $"{ObjectTitle.Of(source)}: {place} is {ValueText.Of(node)}: write {form.Allowed}");
    }
}
