using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3060–: disruption budgets, autoscalers and services of workloads.</summary>
internal static class CompanionSetRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
        new MissingBudgetRule(),
        new BudgetAgainstReplicasRule(),
        new BudgetAgainstScalerRule(),
        new ScaleTargetRule(),
        new ScaledReplicasRule(),
        new HeadlessServiceRule(),
        new MissingServiceRule(),
        new SameSelectorRule(),
        new SelectsNothingRule(
            new(
                "MDSL3075",
                "Disruption budgets must select pods",
                RuleCategories.Reliability,
                RuleSeverity.Warning,
                "A budget that selects no pod protects nothing."),
            DisruptionRule.Group,
            DisruptionRule.Kind,
            "use the labels of the pods that it is to protect"),
        new SeveralBudgetsRule(),
    ];
}
