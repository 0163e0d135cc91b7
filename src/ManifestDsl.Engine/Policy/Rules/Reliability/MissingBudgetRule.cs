using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3061: a workload with several pods that no budget protects.</summary>
internal sealed class MissingBudgetRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3061",
        "Workloads with several pods should have a disruption budget",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Without a budget an update of the cluster may drain all nodes of an application at once.")
    {
        Preset = RulePreset.Strict,
        References = ["W67"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var protectedPods = new HashSet<PolicyContext>();
        foreach (var budget in set.OfKind(DisruptionRule.Group, DisruptionRule.Kind))
        {
            var selector = budget.Facts.Selector;
            if (selector.IsUnknown || budget.Facts.IsIdentityUnknown)
            {
                return;
            }

            if (!selector.IsUnset)
            {
                protectedPods.UnionWith(set.Pods.Select(budget.Facts.Namespace, selector));
            }
        }

        if (set.HasUnknownObjects)
        {
            return;
        }

        foreach (var workload in set.Workloads)
        {
            if (workload.Facts is { Group: "apps", Kind: "Deployment" or "StatefulSet", PodLabels.IsUnknown: false, IsIdentityUnknown: false }
                && Replicas.Of(workload) > 1
                && !protectedPods.Contains(workload))
            {
                findings.Object = workload.Object;
                findings.AddBadValue(Metadata, workload.Object.Root, $"No disruption budget selects the pods of {workload.Facts.Title}: declare a PodDisruptionBudget with maxUnavailable 1");
            }
        }
    }
}
