using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Completes a KubernetesClient model: it has the API's form already.</summary>
internal static class RawLowering
{
    public static LoweringResult Lower(MapNode declaration, LoweringContext context)
    {
        var cleaned = NullRemoval.Apply(declaration.Without(PatchList.ModelKey));
        var root = new MapBuilder(cleaned.Provenance, cleaned.Type);
        Identify(root, cleaned, "apiVersion", cleaned.Type?.ApiVersion);
        Identify(root, cleaned, "kind", cleaned.Type?.Kind);
        foreach (var entry in cleaned.Entries)
        {
            root.Set(entry.Key, entry.Value, entry.KeyProvenance);
        }

        var result = root.Build();
        if (context.DefaultNamespace is { } text && NeedsNamespace(result))
        {
            root.At(["metadata"])?.Set("namespace", ScalarNode.FromText(text, result.Provenance));
            result = root.Build();
        }

        if (context.PartOf is { } whole && result.Find("metadata", "labels") is null or MapNode)
        {
            var labels = root.At(["metadata", "labels"]);
            if (labels?.Contains(RecommendedLabels.PartOf) == false)
            {
                labels.Set(RecommendedLabels.PartOf, ScalarNode.FromText(whole, result.Provenance));
                result = root.Build();
            }
        }

        result = PatchList.Apply(result, declaration[PatchList.ModelKey], context);
        return new LoweringResult([new KubernetesObject(result, ManifestTier.Raw)], context.Problems);
    }

    private static void Identify(MapBuilder root, MapNode declaration, string key, string? text)
    {
        if ((declaration[key] ?? (text is null ? null : ScalarNode.FromText(text, declaration.Provenance))) is { } value)
        {
            root.Set(key, value);
        }
    }

    private static bool NeedsNamespace(MapNode root) =>
        root.Find("metadata", "namespace") is null
        && root.Text("kind") is not null
        && ResourceScopes.Of(root) == ResourceScope.Namespaced;
}
