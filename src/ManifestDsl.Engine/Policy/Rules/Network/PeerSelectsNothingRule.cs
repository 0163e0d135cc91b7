using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5032: a peer of a NetworkPolicy, in its own namespace, that is no pod of the set.</summary>
internal sealed class PeerSelectsNothingRule() : KindSetRule(IngressRule.Group, "NetworkPolicy")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5032",
        "Peers of network policies should select pods",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "A peer that selects no pod allows nothing: the connection that it was written for is refused.")
    {
        Preset = RulePreset.Strict,
        References = ["W98"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        CheckRules(set, context, "ingress", "from", findings);
        CheckRules(set, context, "egress", "to", findings);
    }

    private void CheckRules(ManifestSet set, PolicyContext policy, string direction, string peers, FindingSink findings)
    {
        foreach (var item in policy.Object.Root.Read("spec", direction).Items())
        {
            foreach (var peer in (item as MapNode)?.Read(peers).Items() ?? [])
            {
                // With a namespaceSelector the pods are in other namespaces, which may be those of others.
                if (peer is MapNode map && map.Read("namespaceSelector") is null && map.Read("podSelector") is { } node)
                {
                    CheckPeer(set, policy, LabelSelector.Of(node), findings);
                }
            }
        }
    }

    private void CheckPeer(ManifestSet set, PolicyContext policy, LabelSelector selector, FindingSink findings)
    {
        if (!selector.IsEmpty && !policy.Facts.IsIdentityUnknown && set.Pods.SelectsNothing(policy.Facts.Namespace, selector))
        {
            findings.AddBadValue(Metadata, selector.Node!, $"A peer of {policy.Facts.Title} selects '{selector}', which no pod of its namespace has: use the labels of the pods that are meant");
        }
    }
}
