namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal abstract class IsolationExamples(string id) : SetRuleExamples(id)
{
    protected const string Message = "No network policy selects the pods of Deployment 'demo/shop': declare one that says who may connect to them";

    protected static string Policy(string selector, string space = "demo") =>
        Manifest.Text("networking.k8s.io/v1", "NetworkPolicy", $"spec: {{podSelector: {selector}}}", $"name: deny, namespace: {space}");
}

internal sealed class BesideOthersExamples() : IsolationExamples("MDSL5028")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("selected", Deployment(), Policy("{matchLabels: {app: shop}}")),
        Passes("all are", Deployment(), Policy("{}")),
        Passes("no policies there", Deployment(), Policy("{}", "other")),
        Passes("in the network of the node", Deployment(pod: "hostNetwork: true"), Policy("{matchLabels: {app: pay}}")),
        Passes("policies of the network itself", Deployment(), Policy("{matchLabels: {app: pay}}"), "{apiVersion: cilium.io/v2, kind: CiliumNetworkPolicy, metadata: {name: a, namespace: demo}}"),
        Fails("another label", Message, Deployment(), Policy("{matchLabels: {app: pay}}")),
        CannotBeKnown("the policy unknown", Deployment(), Policy("{matchLabels: {app: UNKNOWN}}")),
        CannotBeKnown("the labels unknown", Deployment(labels: "app: UNKNOWN"), Policy("{matchLabels: {app: pay}}")),
    ];
}

internal sealed class IsolatedNamespaceExamples() : IsolationExamples("MDSL5029")
{
    private const string Space = "{apiVersion: v1, kind: Namespace, metadata: {name: demo}}";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a policy", Space, Policy("{}")),
        Passes("a namespace of others", Deployment()),
        Fails("no policy", "Namespace 'demo' has no network policy: declare one with an empty podSelector that denies by default", Space, Deployment()),
        CannotBeKnown("the namespace of a policy unknown", Space, Policy("{}", "UNKNOWN")),
    ];
}

internal sealed class IsolatedPodExamples() : IsolationExamples("MDSL5030")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("selected", Deployment(), Policy("{}")),
        Passes("others are: another rule's matter", Deployment(), Policy("{matchLabels: {app: pay}}")),
        Fails("no policies", Message, Deployment()),
        CannotBeKnown("the policy unknown", Deployment(), Policy("{matchLabels: UNKNOWN}", "other")),
    ];
}
