using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5001 and 5002: a Service that is reached from outside the cluster.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="type">The bad type.</param>
/// <param name="consequence">What it does and what to write instead: the end of the message.</param>
internal sealed class ServiceTypeRule(RuleMetadata metadata, string type, string consequence) : KindRule("", "Service")
{
    public static readonly ServiceTypeRule NodePort = new(
        new(
            "MDSL5001",
            "Services should not open a port of every node",
            RuleCategories.Networking,
            RuleSeverity.Info,
            "A node port is open on every node, past the Ingress and its TLS, and often past the firewall.")
        {
            References = ["W87"],
        },
        "NodePort",
        "the port is open on every node; use ClusterIP behind an Ingress or Gateway");

    public static readonly ServiceTypeRule LoadBalancer = new(
        new(
            "MDSL5002",
            "Services should not be load balancers of their own",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Each load balancer is a public address of its own, outside the Ingress and its TLS.")
        {
            Preset = RulePreset.Strict,
            References = ["W87"],
        },
        "LoadBalancer",
        "it has a public address of its own; use ClusterIP behind an Ingress or Gateway");

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read("spec", "type");
        if (node.AsText() != type)
        {
            return node is null or ScalarNode { AsText: not null } ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            node!,
            $"{facts.Title} is of type {type}: {consequence}",
            FieldEdit.Replace("type", "ClusterIP") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
