using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5024 and 5027: what an Ingress or a route leads to is not among the objects.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="group">The API group.</param>
/// <param name="kinds">The kinds.</param>
/// <param name="backends">What an object of the kinds leads to.</param>
internal sealed class MissingBackendRule(RuleMetadata metadata, string group, string[] kinds, Func<PolicyContext, IEnumerable<Backend>> backends) : KindSetRule(group, kinds)
{
    public static readonly MissingBackendRule OfIngress = new(
        new(
            "MDSL5024",
            "The services of an Ingress should be declared",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Requests to a Service that does not exist are answered with an error.")
        {
            Preset = RulePreset.Strict,
            References = ["W92"],
        },
        IngressRule.Group,
        ["Ingress"],
        Backend.OfIngress);

    public static readonly MissingBackendRule OfRoute = new(
        new(
            "MDSL5027",
            "The services of a Gateway API route should be declared",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Requests to a Service that does not exist are answered with an error.")
        {
            Preset = RulePreset.Strict,
            References = ["W93"],
        },
        "gateway.networking.k8s.io",
        ["HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute"],
        Backend.OfRoute);

    public override RuleMetadata Metadata { get; } = metadata;

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        if (context.Facts.IsIdentityUnknown)
        {
            return;
        }

        foreach (var backend in backends(context))
        {
            if (set.Named("", "Service").Lacks(backend.Space, backend.Service.Text))
            {
                findings.AddBadValue(Metadata, backend.Service, $"{context.Facts.Title} leads to Service '{backend.Service.Text}', which is not declared: declare it, or correct the name");
            }
        }
    }
}
