using System.Globalization;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3066: a budget that keeps as many pods as an autoscaler leaves at night.</summary>
internal sealed class BudgetAgainstScalerRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3066",
        "Disruption budgets must keep fewer pods than the autoscaler leaves",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Once the autoscaler has gone down to minReplicas no pod may be evicted any more.")
    {
        References = ["W71"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var budgets = set.OfKind(DisruptionRule.Group, DisruptionRule.Kind);
        if (budgets.Count == 0 || set.OfKind(ScalingRule.Group, ScalingRule.Kind).Count == 0)
        {
            return;
        }

        var scaled = ScaleTargets.Of(set);
        foreach (var budget in budgets)
        {
            CheckBudget(set, budget, scaled, findings);
        }
    }

    private void CheckBudget(ManifestSet set, PolicyContext budget, Dictionary<PolicyContext, PolicyContext> scaled, FindingSink findings)
    {
        var node = budget.Object.Root.Read("spec", "minAvailable");
        if (node is null || budget.Facts.Selector.IsUnset || node.AsText() == "100%"
            || Single(set.Pods.Select(budget.Facts.Namespace, budget.Facts.Selector)) is not { } workload
            || !scaled.TryGetValue(workload, out var scaler))
        {
            return;
        }

        var least = scaler.Object.Root.Read("spec", "minReplicas");
        var pods = least is null ? 1 : least.AsInteger();
        if (pods is { } known and > 0 && Replicas.Kept(node, known) >= known)
        {
            findings.Object = budget.Object;
            findings.AddBadValue(
                Metadata,
                node,
                $"{budget.Facts.Title} keeps {node}, and {scaler.Facts.Title} goes down to {known.ToString(CultureInfo.InvariantCulture)}: set maxUnavailable to 1 in place of minAvailable, or raise minReplicas");
        }
    }

    private static PolicyContext? Single(IEnumerable<PolicyContext> workloads)
    {
        PolicyContext? single = null;
        foreach (var workload in workloads)
        {
            if (single is not null)
            {
                return null;
            }

            single = workload;
        }

        return single;
    }
}
