using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Which workloads autoscalers scale.</summary>
internal static class ScaleTargets
{
    /// <summary>The autoscalers by their target.</summary>
    public static Dictionary<PolicyContext, PolicyContext> Of(ManifestSet set)
    {
        var targets = new Dictionary<PolicyContext, PolicyContext>();
        foreach (var scaler in set.OfKind(ScalingRule.Group, ScalingRule.Kind))
        {
            if (Find(set, scaler) is { } target)
            {
                targets[target] = scaler;
            }
        }

        return targets;
    }

    /// <summary>The target of an autoscaler; null when it is not in the set.</summary>
    public static PolicyContext? Find(ManifestSet set, PolicyContext scaler) =>
        scaler.Object.Root.Map("spec")?.Map("scaleTargetRef") is { } reference && reference.Text("kind") is { } kind && reference.Text("name") is { } name
            ? set.Named("apps", kind).Find(scaler.Facts.Namespace, name)
            : null;
}
