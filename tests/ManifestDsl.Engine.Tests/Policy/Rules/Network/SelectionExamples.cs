namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal sealed class ServiceSelectsNothingExamples() : SetRuleExamples("MDSL5020")
{
    private const string Message = "Service 'demo/shop' selects 'app=shop', which no pod of namespace 'demo' has: use the labels of the pods that it is for";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a Deployment", Service("selector: {app: shop}"), Deployment()),
        Passes("one of several labels", Service("selector: {app: shop}"), Deployment(labels: "app: shop, tier: web")),
        Passes("no workloads in the set", Service("selector: {app: shop}")),
        Passes("no workloads in the namespace", Service("selector: {app: shop}"), Deployment(space: "other")),
        Passes("no selector", Service("ports: []"), Deployment()),
        Passes("only a name", Service("type: ExternalName, externalName: a.example.org, selector: {app: shop}"), Deployment(labels: "app: other")),
        Passes("an operator makes pods", Service("selector: {app: shop}"), Deployment(labels: "app: other"), "{apiVersion: acme.example/v1, kind: Database, metadata: {name: db, namespace: demo}}"),
        Fails("another label", Message, Service("selector: {app: shop}"), Deployment(labels: "app: other")),
        Fails("another label beside a certificate", Message, Service("selector: {app: shop}"), Deployment(labels: "app: other"), "{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: a, namespace: demo}}"),
        CannotBeKnown("a label unknown", Service("selector: {app: shop}"), Deployment(labels: "app: UNKNOWN")),
        CannotBeKnown("labels of another workload unknown", Service("selector: {app: shop}"), Deployment(labels: "app: other"), Deployment("b", "app: UNKNOWN")),
        CannotBeKnown("the selector unknown", Service("selector: {app: UNKNOWN}"), Deployment(labels: "app: other")),
        CannotBeKnown("a pod unknown", Service("selector: {app: shop}"), Deployment(labels: "app: other"), Manifest.Text("batch/v1", "Job", "spec: {template: UNKNOWN}")),
    ];
}

internal sealed class SameServiceSelectorExamples() : SetRuleExamples("MDSL5021")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("different ones", Service("selector: {app: a}", "a"), Service("selector: {app: b}", "b")),
        Passes("one is headless", Service("selector: {app: a}", "a"), Service("clusterIP: None, selector: {app: a}", "b")),
        Fails(
            "the same",
            "Service 'demo/b' has the selector 'app=a,tier=web', as Service 'demo/a' has: add its ports to that one, or correct the selector",
            Service("selector: {app: a, tier: web}", "a"),
            Service("selector: {tier: web, app: a}", "b")),
        CannotBeKnown("unknown", Service("selector: {app: a}", "a"), Service("selector: UNKNOWN", "b")),
    ];
}

internal abstract class TargetPortExamples(string id) : SetRuleExamples(id)
{
    protected static string To(string port) => Service($"selector: {{app: shop}}, ports: [{{port: 80, targetPort: {port}}}]");

    protected static string With(string ports) => Deployment(pod: $"containers: [{{name: shop, ports: {ports}}}]");
}

internal sealed class TargetPortByNameExamples() : TargetPortExamples("MDSL5022")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("its name", To("http"), With("[{name: http, containerPort: 8080}]")),
        Passes("a number", To("8080"), With("[]")),
        Passes("nothing selected", To("http")),
        Fails("another name", "Service 'demo/shop' leads to port 'web', which no container of Deployment 'demo/shop' has: use one of its ports 'http'", To("web"), With("[{name: http, containerPort: 8080}]")),
        Fails("no names", "Service 'demo/shop' leads to port 'web', which no container of Deployment 'demo/shop' has: declare the port in the container", To("web"), With("[]")),
        CannotBeKnown("ports unknown", To("web"), With("UNKNOWN")),
        CannotBeKnown("a name unknown", To("web"), With("[{name: UNKNOWN, containerPort: 8080}]")),
        CannotBeKnown("containers unknown", To("web"), Deployment(pod: "containers: UNKNOWN")),
    ];
}

internal sealed class TargetPortByNumberExamples() : TargetPortExamples("MDSL5023")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("its number", To("8080"), With("[{containerPort: 8080}]")),
        Passes("no ports declared", To("8080"), With("[]")),
        Passes("a name", To("http"), With("[{name: http, containerPort: 8080}]")),
        Fails("another number", "Service 'demo/shop' leads to port '9090', which no container of Deployment 'demo/shop' has: use one of its ports 'http'", To("9090"), With("[{name: http, containerPort: 8080}]")),
        CannotBeKnown("a port unknown", To("9090"), With("[{containerPort: UNKNOWN}]")),
    ];
}

internal sealed class PolicySelectsNothingExamples() : SetRuleExamples("MDSL5031")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("all pods", Policy("podSelector: {}"), Deployment()),
        Passes("an expression", Policy("podSelector: {matchExpressions: [{key: app, operator: In, values: [shop, pay]}]}"), Deployment()),
        Fails("another label", "NetworkPolicy 'demo/deny' selects 'app=pay', which no pod of namespace 'demo' has: use the labels of the pods that it is to protect", Policy("podSelector: {matchLabels: {app: pay}}"), Deployment()),
        Fails("an expression that is not met", "NetworkPolicy 'demo/deny' selects '!app', which no pod of namespace 'demo' has: use the labels of the pods that it is to protect", Policy("podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}"), Deployment()),
        CannotBeKnown("the selector unknown", Policy("podSelector: {matchLabels: UNKNOWN}"), Deployment()),
        CannotBeKnown("the namespace of a pod unknown", Policy("podSelector: {matchLabels: {app: pay}}"), Deployment(), Deployment("b", "app: pay", space: "UNKNOWN")),
    ];

    internal static string Policy(string spec) => Manifest.Text("networking.k8s.io/v1", "NetworkPolicy", $"spec: {{{spec}}}", "name: deny, namespace: demo");
}

internal sealed class PeerSelectsNothingExamples() : SetRuleExamples("MDSL5032")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a pod", From("podSelector: {matchLabels: {app: shop}}"), Deployment()),
        Passes("in another namespace", From("namespaceSelector: {}, podSelector: {matchLabels: {app: pay}}"), Deployment()),
        Fails("no pod", "A peer of NetworkPolicy 'demo/deny' selects 'app=pay', which no pod of its namespace has: use the labels of the pods that are meant", From("podSelector: {matchLabels: {app: pay}}"), Deployment()),
        CannotBeKnown("unknown", From("podSelector: {matchLabels: {app: UNKNOWN}}"), Deployment()),
    ];

    private static string From(string peer) => PolicySelectsNothingExamples.Policy($"podSelector: {{}}, ingress: [{{from: [{{{peer}}}]}}]");
}

internal sealed class ServiceMonitorExamples() : SetRuleExamples("MDSL5033")
{
    private static readonly string Labelled = Manifest.Text("v1", "Service", "spec: {}", "name: shop, namespace: demo, labels: {app: shop}");

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("its Service", Monitor("selector: {matchLabels: {app: shop}}"), Labelled),
        Passes("other namespaces", Monitor("namespaceSelector: {any: true}, selector: {matchLabels: {app: pay}}"), Labelled),
        Fails("no Service", "ServiceMonitor 'demo/shop' selects 'app=pay', which no Service of its namespace has: use the labels of the Service", Monitor("selector: {matchLabels: {app: pay}}"), Labelled),
        CannotBeKnown("unknown labels", Monitor("selector: {matchLabels: {app: pay}}"), Manifest.Text("v1", "Service", "spec: {}", "name: shop, namespace: demo, labels: UNKNOWN")),
    ];

    private static string Monitor(string spec) => Manifest.Text("monitoring.coreos.com/v1", "ServiceMonitor", $"spec: {{{spec}}}");
}
