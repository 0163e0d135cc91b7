using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Network;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL5001–: services, ingresses, network policies.</summary>
internal static class NetworkRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        ServiceTypeRule.NodePort,
        ServiceTypeRule.LoadBalancer,
        new ExternalAddressRule(),
        ExternalNameRule.Local,
        ExternalNameRule.Any,
        new SourceRangeRule(),
        new IngressTlsRule(),
        IngressHostRule.Missing,
        IngressHostRule.Wildcard,
        new IngressTlsHostRule(),
        new IngressDefaultBackendRule(),
        new IngressSnippetRule(),
        new IngressInjectionRule(),
        AllowAllRule.Ingress,
        AllowAllRule.Egress,
        new OpenBlockRule(),
        new PolicyTypeRule(),
        new IngressClassRule(),
    ];
}
