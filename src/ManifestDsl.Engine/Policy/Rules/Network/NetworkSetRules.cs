using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5020–: services, routes and network policies together with the pods that they are for.</summary>
internal static class NetworkSetRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
        new SelectsNothingRule(
            new(
                "MDSL5020",
                "Services must select pods",
                RuleCategories.Networking,
                RuleSeverity.Warning,
                "A Service whose selector no pod meets has no endpoints: every connection to it fails.")
            {
                References = ["W89"],
            },
            "",
            "Service",
            "use the labels of the pods that it is for"),
        new SameServiceSelectorRule(),
        TargetPortRule.ByName,
        TargetPortRule.ByNumber,
        MissingBackendRule.OfIngress,
        new BackendPortRule(),
        new SameRouteRule(),
        MissingBackendRule.OfRoute,
        IsolatedPodRule.BesideOthers,
        new IsolatedNamespaceRule(),
        IsolatedPodRule.Everywhere,
        new SelectsNothingRule(
            new(
                "MDSL5031",
                "Network policies must select pods",
                RuleCategories.Networking,
                RuleSeverity.Warning,
                "A network policy whose selector no pod meets protects nothing.")
            {
                References = ["W98"],
            },
            IngressRule.Group,
            "NetworkPolicy",
            "use the labels of the pods that it is to protect"),
        new PeerSelectsNothingRule(),
        new ServiceMonitorRule(),
    ];
}
