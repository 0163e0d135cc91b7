using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3065: a budget that keeps broken pods on their node.</summary>
internal sealed class UnhealthyEvictionRule : DisruptionRule
{
    private const string Field = "unhealthyPodEvictionPolicy";

    public override RuleMetadata Metadata { get; } = new(
        "MDSL3065",
        "Disruption budgets should let unhealthy pods go",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "By default pods that never become ready count as needed, and a node that runs them cannot be drained.")
    {
        Preset = RulePreset.Strict,
        References = ["W70"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        switch (root.Read("spec", Field))
        {
            case null:
                findings.AddNotSet(Metadata, root, ["spec", Field], $"{facts.Title} does not set {Field}: set it to AlwaysAllow", "AlwaysAllow");
                return Verdict.Fail;
            case ScalarNode:
                return Verdict.Pass;
            default:
                return Verdict.Unknown;
        }
    }
}
