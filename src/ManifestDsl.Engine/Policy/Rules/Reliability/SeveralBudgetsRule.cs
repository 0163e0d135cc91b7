using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3076: two budgets for the same pods.</summary>
internal sealed class SeveralBudgetsRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3076",
        "Pods must have one disruption budget",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The API server refuses every eviction of a pod that two budgets select, with an internal error.");

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var budgets = set.OfKind(DisruptionRule.Group, DisruptionRule.Kind);
        if (budgets.Count > 1)
        {
            var first = new Dictionary<PolicyContext, PolicyContext>();
            foreach (var budget in budgets)
            {
                CheckBudget(set, budget, first, findings);
            }
        }
    }

    private void CheckBudget(ManifestSet set, PolicyContext budget, Dictionary<PolicyContext, PolicyContext> first, FindingSink findings)
    {
        var selector = budget.Facts.Selector;
        if (selector.IsUnset || budget.Facts.IsIdentityUnknown)
        {
            return;
        }

        foreach (var workload in set.Pods.Select(budget.Facts.Namespace, selector))
        {
            if (!first.TryGetValue(workload, out var other))
            {
                first.Add(workload, budget);
            }
            else if (other.Facts.Name != budget.Facts.Name)
            {
                findings.Object = budget.Object;
                findings.AddBadValue(Metadata, selector.Node!, $"{budget.Facts.Title} selects the pods of {workload.Facts.Title}, as {other.Facts.Title} does: keep one of the two");
                return;
            }
        }
    }
}
