using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3060–: selectors, disruption budgets and autoscalers, as far as one object shows.</summary>
internal static class CompanionRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new SelectorMismatchRule(),
        new BlockedEvictionRule(),
        new BudgetWithoutLimitRule(),
        new UnhealthyEvictionRule(),
        new MinReplicasRule(),
        new MaxReplicasRule(),
        new ServiceNameRule(),
    ];
}
