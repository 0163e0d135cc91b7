using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5011: a host of an Ingress with TLS that none of its certificates is for.</summary>
internal sealed class IngressTlsHostRule : IngressRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5011",
        "The TLS hosts of an Ingress must cover the hosts of its rules",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "A host that spec.tls does not name is served without TLS, or with a certificate that browsers refuse.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var tls = root.Read("spec", "tls");
        var covered = new List<string>();
        foreach (var item in tls.Items())
        {
            var hosts = new TextList(item is MapNode map ? map["hosts"] : item);
            if (hosts.IsUnknown)
            {
                return Verdict.Unknown;
            }

            // An entry without hosts is for all of them.
            if (hosts.IsEmpty)
            {
                return Verdict.Pass;
            }

            covered.AddRange(hosts.Items.Select(static host => host.Text));
        }

        return tls is null || covered.Count == 0
            ? tls.IsOpaque() ? Verdict.Unknown : Verdict.NotApplicable
            : CheckRules(facts, root.Read("spec", "rules"), covered, findings);
    }

    private static bool Covers(string pattern, string host)
    {
        if (string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // A wildcard stands for one part of the name.
        var dot = host.IndexOf('.');
        return dot > 0 && pattern.StartsWith("*.", StringComparison.Ordinal) && string.Equals(pattern.Substring(1), host.Substring(dot), StringComparison.OrdinalIgnoreCase);
    }

    private Verdict CheckRules(ObjectFacts facts, ManifestNode? rules, List<string> covered, FindingSink findings)
    {
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in rules.Items())
        {
            var node = item is MapNode rule ? rule.Read("host") : item;
            if (node is not (null or ScalarNode))
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (node.AsText() is { Length: > 0 } host && !covered.Exists(pattern => Covers(pattern, host)))
            {
                findings.AddBadValue(Metadata, node!, $"{facts.Title} serves '{host}', for which spec.tls has no certificate: add it to the hosts of spec.tls");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
