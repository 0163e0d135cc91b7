using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>A rule about each ingress rule, or each egress rule, of NetworkPolicies.</summary>
/// <param name="direction">ingress or egress.</param>
internal abstract class NetworkPolicyRule(string direction) : KindRule(IngressRule.Group, "NetworkPolicy")
{
    protected sealed override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var rules = root.Read("spec", direction);
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in rules.Items())
        {
            verdict = verdict.Or(item is MapNode rule ? CheckRule(facts, rule, findings) : Verdict.Unknown);
        }

        return verdict;
    }

    protected abstract Verdict CheckRule(ObjectFacts policy, MapNode rule, FindingSink findings);
}
