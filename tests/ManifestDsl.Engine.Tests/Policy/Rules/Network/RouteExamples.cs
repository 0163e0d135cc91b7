namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal abstract class RouteExamples(string id) : SetRuleExamples(id)
{
    protected static string Ingress(string paths, string name = "web", string host = "host: shop.example.org, ", string head = "") => Manifest.Text(
        "networking.k8s.io/v1", "Ingress", $"spec: {{{head}rules: [{{{host}http: {{paths: {paths}}}}}]}}", $"name: {name}, namespace: demo");

    protected static string To(string port = "number: 80", string path = "/", string service = "shop") =>
        $"[{{path: {path}, pathType: Prefix, backend: {{service: {{name: {service}, port: {{{port}}}}}}}}}]";
}

internal sealed class MissingBackendExamples() : RouteExamples("MDSL5024")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Ingress(To()), Service("ports: [{port: 80}]")),
        Fails("not declared", "Ingress 'demo/web' leads to Service 'pay', which is not declared: declare it, or correct the name", Ingress(To(service: "pay")), Service("ports: []")),
        CannotBeKnown("a name unknown", Ingress(To(service: "pay")), Service("ports: []", "UNKNOWN")),
        CannotBeKnown("the Service unknown", Ingress(To(service: "UNKNOWN"))),
    ];
}

internal sealed class BackendPortExamples() : RouteExamples("MDSL5025")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a number", Ingress(To()), Service("ports: [{port: 80}]")),
        Passes("a name", Ingress(To("name: http")), Service("ports: [{name: http, port: 80}]")),
        Passes("a Service of others", Ingress(To("number: 81", service: "pay")), Service("ports: [{port: 80}]")),
        Fails("another number", "Ingress 'demo/web' leads to port '8080' of Service 'demo/shop', which has 80 ('http'): use one of its ports", Ingress(To("number: 8080")), Service("ports: [{name: http, port: 80}]")),
        Fails("another name", "Ingress 'demo/web' leads to port 'web' of Service 'demo/shop', which has 80: use one of its ports", Ingress(To("name: web")), Service("ports: [{port: 80}]")),
        CannotBeKnown("a port unknown", Ingress(To("number: 8080")), Service("ports: [{port: UNKNOWN}]")),
        CannotBeKnown("the port unknown", Ingress(To("number: UNKNOWN")), Service("ports: [{port: 80}]")),
    ];
}

internal sealed class SameRouteExamples() : RouteExamples("MDSL5026")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("another path", Ingress(To(), "a"), Ingress(To(path: "/pay"), "b")),
        Passes("another host", Ingress(To(), "a"), Ingress(To(), "b", "host: pay.example.org, ")),
        Passes("another class", Ingress(To(), "a", head: "ingressClassName: in, "), Ingress(To(), "b", head: "ingressClassName: out, ")),
        Passes("a canary", Ingress(To(), "a"), Ingress(To(), "b, annotations: {'nginx.ingress.kubernetes.io/canary': 'true'}")),
        Fails("the same", "Ingress 'demo/b' takes path '/' of host 'shop.example.org', as Ingress 'demo/a' does: remove one of the two", Ingress(To(), "a"), Ingress(To(), "b")),
        Fails("every host", "Ingress 'demo/b' takes path '/' of every host, as Ingress 'demo/a' does: remove one of the two", Ingress(To(), "a", ""), Ingress(To(), "b", "")),
        CannotBeKnown("a host unknown", Ingress(To(), "a"), Ingress(To(), "b", "host: UNKNOWN, ")),
        CannotBeKnown("a class unknown", Ingress(To(), "a"), Ingress(To(), "b", head: "ingressClassName: UNKNOWN, ")),
    ];
}

internal sealed class MissingRouteBackendExamples() : RouteExamples("MDSL5027")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Route("name: shop, port: 80"), Service("ports: [{port: 80}]")),
        Passes("no Service", Route("name: shop, kind: Bucket, group: acme.example")),
        Fails("not declared", "HTTPRoute 'demo/shop' leads to Service 'shop', which is not declared: declare it, or correct the name", Route("name: shop, port: 80")),
        CannotBeKnown("unknown", Route("name: UNKNOWN")),
    ];

    private static string Route(string reference) => Manifest.Text("gateway.networking.k8s.io/v1", "HTTPRoute", $"spec: {{rules: [{{backendRefs: [{{{reference}}}]}}]}}");
}
