using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3062: a budget that allows no eviction, whatever it is about.</summary>
internal sealed class BlockedEvictionRule : DisruptionRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3062",
        "Disruption budgets must allow an eviction",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "With such a budget no node that runs one of the pods can be drained: updates of the cluster wait for it.")
    {
        References = ["W68"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var most = root.Read("spec", "maxUnavailable");
        var least = root.Read("spec", "minAvailable");
        if (most.AsInteger() == 0 || most.AsText() is "0%" or "0")
        {
            findings.AddBadValue(Metadata, most!, $"{facts.Title} allows no eviction, so that no node can be drained: set maxUnavailable to 1 or more");
            return Verdict.Fail;
        }

        if (least.AsText() == "100%")
        {
            findings.AddBadValue(Metadata, least!, $"{facts.Title} allows no eviction, so that no node can be drained: set maxUnavailable to 1 in place of minAvailable");
            return Verdict.Fail;
        }

        return most is null or ScalarNode && least is null or ScalarNode ? Verdict.Pass : Verdict.Unknown;
    }
}
