using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3064: a budget that says nothing.</summary>
internal sealed class BudgetWithoutLimitRule : DisruptionRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3064",
        "Disruption budgets must say how many pods may be missing",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "A budget with neither minAvailable nor maxUnavailable protects nothing.")
    {
        References = ["W69"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        if (root.Read("spec", "minAvailable") is { } least)
        {
            return least is ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }

        if (root.Read("spec", "maxUnavailable") is { } most)
        {
            return most is ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddNotSet(Metadata, root, ["spec", "maxUnavailable"], $"{facts.Title} sets neither minAvailable nor maxUnavailable: set maxUnavailable, for example to 1");
        return Verdict.Fail;
    }
}
