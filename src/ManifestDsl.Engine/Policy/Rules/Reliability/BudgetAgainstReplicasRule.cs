using System.Globalization;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3063: a budget that keeps as many pods as there are.</summary>
internal sealed class BudgetAgainstReplicasRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3063",
        "Disruption budgets must keep fewer pods than there are",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Where minAvailable is the number of pods none may be evicted: nodes cannot be drained, updates of the cluster wait.")
    {
        References = ["W68"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var budgets = set.OfKind(DisruptionRule.Group, DisruptionRule.Kind);
        if (budgets.Count == 0)
        {
            return;
        }

        var scaled = ScaleTargets.Of(set);
        foreach (var budget in budgets)
        {
            var node = budget.Object.Root.Read("spec", "minAvailable");
            if (node is null || budget.Facts.Selector.IsUnset || Pods(set, budget, scaled) is not { } pods || !(Replicas.Kept(node, pods) >= pods) || node.AsText() == "100%")
            {
                continue;
            }

            findings.Object = budget.Object;
            findings.AddBadValue(
                Metadata,
                node,
                $"{budget.Facts.Title} keeps all {pods.ToString(CultureInfo.InvariantCulture)} of the pods that it selects, so that no node can be drained: set maxUnavailable to 1 in place of minAvailable, or raise the replicas");
        }
    }

    // Null when nothing is selected, or a number is not known or changes by itself.
    private static long? Pods(ManifestSet set, PolicyContext budget, Dictionary<PolicyContext, PolicyContext> scaled)
    {
        long pods = 0;
        foreach (var workload in set.Pods.Select(budget.Facts.Namespace, budget.Facts.Selector))
        {
            if (scaled.ContainsKey(workload) || Replicas.Of(workload) is not { } replicas)
            {
                return null;
            }

            pods += replicas;
        }

        return pods > 0 ? pods : null;
    }
}
