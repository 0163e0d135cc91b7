using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5017: an ingress rule for every address without exceptions.</summary>
internal sealed class OpenBlockRule() : NetworkPolicyRule("ingress")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5017",
        "Network policies should not let every address in",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Block 0.0.0.0/0 takes in every pod of the cluster and everybody outside.")
    {
        Preset = RulePreset.Strict,
        References = ["W98"],
    };

    protected override Verdict CheckRule(ObjectFacts policy, MapNode rule, FindingSink findings)
    {
        var peers = rule.Read("from");
        var verdict = peers.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in peers.Items())
        {
            var cidr = item is MapNode peer ? peer.Read("ipBlock", "cidr") : item;
            if (cidr is not (null or ScalarNode))
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (cidr.AsText() is "0.0.0.0/0" or "::/0" && ((MapNode)item).Read("ipBlock", "except") is null or ListNode { Items.IsEmpty: true })
            {
                findings.AddBadValue(Metadata, cidr!, $"An ingress rule of {policy.Title} allows every address: name pods, namespaces or a smaller block");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
