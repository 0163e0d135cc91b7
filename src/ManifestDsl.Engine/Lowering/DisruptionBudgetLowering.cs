using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a PodDisruptionBudget: one pod may be missing unless it says something else.</summary>
internal static class DisruptionBudgetLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var target = WorkloadTarget.Of(declaration, "For", context);
        var root = ObjectHead.StartFor(declaration, target, context);
        var at = declaration.Provenance;
        var spec = root.At(["spec"]);
        if (PartLowering.Property(declaration, "MinAvailable") is null)
        {
            spec?.Set("maxUnavailable", ScalarNode.FromInteger(1, at));
        }

        spec?.Set("unhealthyPodEvictionPolicy", ScalarNode.FromText("AlwaysAllow", at));
        WorkloadTarget.Select(declaration, target, root, ["spec", "selector", "matchLabels"]);
        PartLowering.Fill(declaration, root, [], context);
        return ObjectHead.Finish(declaration, root, context);
    }
}
