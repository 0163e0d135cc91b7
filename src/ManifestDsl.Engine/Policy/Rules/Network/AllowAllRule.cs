using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5015 and 5016: a rule of a NetworkPolicy that names neither peers nor ports.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="direction">ingress or egress.</param>
/// <param name="peers">The field that lists the peers: from or to.</param>
internal sealed class AllowAllRule(RuleMetadata metadata, string direction, string peers) : NetworkPolicyRule(direction)
{
    public static readonly AllowAllRule Ingress = new(
        new(
            "MDSL5015",
            "Network policies must not let everything in",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "An ingress rule with neither peers nor ports allows every connection: the pods are as open as without a policy.")
        {
            References = ["W98"],
        },
        "ingress",
        "from");

    public static readonly AllowAllRule Egress = new(
        new(
            "MDSL5016",
            "Network policies should not let everything out",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "An egress rule with neither peers nor ports lets a program that was taken over call home and search the network.")
        {
            Preset = RulePreset.Strict,
            References = ["W98"],
        },
        "egress",
        "to");

    private readonly string _direction = direction;

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict CheckRule(ObjectFacts policy, MapNode rule, FindingSink findings)
    {
        var hosts = rule.Read(peers);
        var ports = rule.Read("ports");
        if (hosts is ListNode { Items.IsEmpty: false } || ports is ListNode { Items.IsEmpty: false })
        {
            return Verdict.Pass;
        }

        if (hosts.IsOpaque() || ports.IsOpaque())
        {
            return Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, rule, $"An {_direction} rule of {policy.Title} allows every connection: name the peers in {peers}, or the ports");
        return Verdict.Fail;
    }
}
