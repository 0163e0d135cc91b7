using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5006: a load balancer that everybody may reach.</summary>
internal sealed class SourceRangeRule() : KindRule("", "Service")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5006",
        "Load balancers should say who may reach them",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Without loadBalancerSourceRanges the load balancer takes connections from every address.")
    {
        Preset = RulePreset.Strict,
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var type = root.Read("spec", "type");
        var ranges = new TextList(root.Read("spec", "loadBalancerSourceRanges"));
        if (type is null or ScalarNode { AsText: not ("LoadBalancer" or null) })
        {
            return Verdict.Pass;
        }

        if (ranges.Find("0.0.0.0/0") is { } open)
        {
            findings.AddBadValue(Metadata, open, $"{facts.Title} takes connections from every address: write the ranges that need it");
            return Verdict.Fail;
        }

        if (type.AsText() is null || !ranges.IsEmpty)
        {
            return type.AsText() is null || ranges.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(
            Metadata,
            root,
            ["spec", "loadBalancerSourceRanges"],
            $"{facts.Title} does not say who may reach it: set loadBalancerSourceRanges to the ranges that need it");
        return Verdict.Fail;
    }
}
