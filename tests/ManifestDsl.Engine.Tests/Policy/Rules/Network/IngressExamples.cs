using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal abstract class IngressExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject Ingress(string spec, string annotations = "{}") => Manifest.Of(Manifest.Text(
        "networking.k8s.io/v1", "Ingress", $"spec: {{{spec}}}", $"name: shop, namespace: demo, annotations: {annotations}"));

    protected static KubernetesObject Annotated(string key, string value) => Ingress("", $"{{'{key}': {value}}}");
}

internal sealed class IngressTlsExamples() : IngressExamples("MDSL5008")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("TLS", Ingress("tls: [{hosts: [shop.example.org], secretName: shop}]")),
        Passes("the certificate of a cloud", Annotated("alb.ingress.kubernetes.io/certificate-arn", "arn")),
        Fails("unset", Ingress("rules: []")),
        Fails("empty", Ingress("tls: []")),
        CannotBeKnown("unknown", Ingress("tls: UNKNOWN")),
        CannotBeKnown("annotations unknown", Ingress("rules: []", "UNKNOWN")),
    ];
}

internal sealed class MissingHostExamples() : IngressExamples("MDSL5009")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no rules", Ingress("")),
        Passes("a host", Ingress("rules: [{host: shop.example.org}]")),
        Fails("unset", Ingress("rules: [{http: {}}]")),
        Fails("empty", Ingress("rules: [{host: ''}]")),
        CannotBeKnown("unknown", Ingress("rules: [{host: UNKNOWN}]")),
        CannotBeKnown("rules unknown", Ingress("rules: UNKNOWN")),
    ];
}

internal sealed class WildcardHostExamples() : IngressExamples("MDSL5010")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a host", Ingress("rules: [{host: shop.example.org}]")),
        Passes("none", Ingress("rules: [{http: {}}]")),
        Fails("a domain", Ingress("rules: [{host: '*.example.org'}]")),
        CannotBeKnown("unknown", Ingress("rules: [{host: UNKNOWN}]")),
    ];
}

internal sealed class TlsHostExamples() : IngressExamples("MDSL5011")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("the same host", Ingress("tls: [{hosts: [shop.example.org]}], rules: [{host: shop.example.org}]")),
        Passes("a wildcard", Ingress("tls: [{hosts: ['*.example.org']}], rules: [{host: shop.example.org}]")),
        Passes("a certificate for all", Ingress("tls: [{secretName: all}], rules: [{host: shop.example.org}]")),
        Fails("another host", Ingress("tls: [{hosts: [shop.example.org]}], rules: [{host: pay.example.org}]")),
        Fails("a wildcard is for one part", Ingress("tls: [{hosts: ['*.example.org']}], rules: [{host: a.b.example.org}]")),
        DoesNotApply("no TLS", Ingress("rules: [{host: shop.example.org}]")),
        CannotBeKnown("hosts unknown", Ingress("tls: [{hosts: [UNKNOWN]}], rules: [{host: shop.example.org}]")),
        CannotBeKnown("host unknown", Ingress("tls: [{hosts: [shop.example.org]}], rules: [{host: UNKNOWN}]")),
        CannotBeKnown("TLS unknown", Ingress("tls: UNKNOWN, rules: [{host: shop.example.org}]")),
    ];
}

internal sealed class DefaultBackendExamples() : IngressExamples("MDSL5012")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", Ingress("rules: []")),
        Fails("one", Ingress("defaultBackend: {service: {name: shop}}")),
        CannotBeKnown("unknown", Ingress("defaultBackend: UNKNOWN")),
    ];
}

internal sealed class SnippetExamples() : IngressExamples("MDSL5013")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another annotation", Annotated("nginx.ingress.kubernetes.io/rewrite-target", "/")),
        Passes("of another controller", Annotated("acme.example/configuration-snippet", "deny all;")),
        Fails("a snippet", Annotated("nginx.ingress.kubernetes.io/configuration-snippet", "deny all;")),
        Fails("a snippet that is not known", Annotated("nginx.ingress.kubernetes.io/server-snippet", "UNKNOWN")),
        CannotBeKnown("annotations unknown", Ingress("", "UNKNOWN")),
    ];
}

internal sealed class InjectionExamples() : IngressExamples("MDSL5014")
{
    private const string Key = "nginx.ingress.kubernetes.io/auth-url";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("a URL", Annotated(Key, "'https://$host/oauth2/auth?a={b}'")),
        Passes("another annotation", Annotated("acme.example/auth-url", "'a;b'")),
        Fails("a semicolon", Annotated(Key, "'https://a;load_module b'")),
        Fails("a line break", Annotated(Key, "\"a\\nb\"")),
        CannotBeKnown("unknown", Annotated(Key, "UNKNOWN")),
        CannotBeKnown("annotations unknown", Ingress("", "UNKNOWN")),
    ];
}

internal sealed class IngressClassExamples() : IngressExamples("MDSL5019")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("the field", Ingress("ingressClassName: nginx")),
        Fails("the annotation", Annotated("kubernetes.io/ingress.class", "nginx")),
        CannotBeKnown("annotations unknown", Ingress("", "UNKNOWN")),
    ];
}
