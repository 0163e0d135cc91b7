using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5009 and 5010: rules of an Ingress that take every host, or every host of a domain.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="wildcard">True for wildcard hosts, false for rules without a host.</param>
internal sealed class IngressHostRule(RuleMetadata metadata, bool wildcard) : IngressRule
{
    public static readonly IngressHostRule Missing = new(
        new(
            "MDSL5009",
            "Rules of an Ingress should name their host",
            RuleCategories.Networking,
            RuleSeverity.Info,
            "A rule without a host takes the requests to every host that no other Ingress names."),
        wildcard: false);

    public static readonly IngressHostRule Wildcard = new(
        new(
            "MDSL5010",
            "Rules of an Ingress should name one host",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "A wildcard takes the requests to every host of the domain that no other Ingress names, those of others and later ones included.")
        {
            Preset = RulePreset.Strict,
        },
        wildcard: true);

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var rules = root.Read("spec", "rules");
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in rules.Items())
        {
            verdict = verdict.Or(item is MapNode rule ? CheckRule(facts, rule, findings) : Verdict.Unknown);
        }

        return verdict;
    }

    private Verdict CheckRule(ObjectFacts facts, MapNode rule, FindingSink findings)
    {
        var node = rule.Read("host");
        if (node is null or ScalarNode { AsText: "" })
        {
            if (wildcard)
            {
                return Verdict.Pass;
            }

            findings.AddNotSet(Metadata, rule, ["host"], $"A rule of {facts.Title} takes every host: set its host");
            return Verdict.Fail;
        }

        if (node.AsText() is not { } host)
        {
            return Verdict.Unknown;
        }

        if (!wildcard || !host.StartsWith("*", StringComparison.Ordinal))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, node, $"A rule of {facts.Title} takes every host of '{host}': name the hosts that it serves");
        return Verdict.Fail;
    }
}
