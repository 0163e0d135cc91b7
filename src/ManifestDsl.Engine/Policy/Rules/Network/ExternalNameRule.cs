using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5004 and 5005: a Service that is another name for a host.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="isBad">True for bad hosts.</param>
/// <param name="consequence">What is wrong and what to write instead: the end of the message.</param>
internal sealed class ExternalNameRule(RuleMetadata metadata, Func<string, bool> isBad, string consequence) : KindRule("", "Service")
{
    public static readonly ExternalNameRule Local = new(
        new(
            "MDSL5004",
            "Services must not lead to localhost",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "An Ingress controller that follows such a Service connects to itself: its administration interface is open to whoever writes the Service."),
        static host => host is "localhost" or "127.0.0.1" or "::1" || host.EndsWith(".localhost", StringComparison.Ordinal) || host.StartsWith("localhost.", StringComparison.Ordinal),
        "that is whoever follows the name, an Ingress controller for instance; name the host that is meant");

    public static readonly ExternalNameRule Any = new(
        new(
            "MDSL5005",
            "Services should not be names for hosts outside",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Traffic to the Service leaves the cluster by DNS alone: network policies by label do not hold it, and TLS certificates do not match.")
        {
            Preset = RulePreset.Strict,
            References = ["W88"],
        },
        static _ => true,
        "network policies by label do not hold such traffic; use the host's own name, or an egress gateway");

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var type = root.Read("spec", "type");
        var host = root.Read("spec", "externalName");
        if (host is null || type is null or ScalarNode { AsText: not ("ExternalName" or null) })
        {
            return Verdict.Pass;
        }

        if (type.AsText() is null || host.AsText() is not { } name)
        {
            return Verdict.Unknown;
        }

        if (!isBad(name))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, host, $"{facts.Title} is a name for '{name}': {consequence}");
        return Verdict.Fail;
    }
}
