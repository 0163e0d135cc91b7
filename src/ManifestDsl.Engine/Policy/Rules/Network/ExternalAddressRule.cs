using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5003: spec.externalIPs, by which a Service takes over any address.</summary>
internal sealed class ExternalAddressRule() : KindRule("", "Service")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5003",
        "Services must not claim external addresses",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Nobody checks who owns the addresses in externalIPs: traffic of the whole cluster to them ends in the Service (CVE-2020-8554).")
    {
        Preset = RulePreset.Baseline,
        References = ["W88"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read("spec", "externalIPs");
        var addresses = new TextList(node);
        if (addresses.Items.IsEmpty)
        {
            return addresses.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            node!,
            $"{facts.Title} claims the external addresses {string.Join(", ", addresses.Items)}: remove externalIPs and use a load balancer or an Ingress",
            FieldEdit.Remove("externalIPs") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
