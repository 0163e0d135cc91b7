namespace ManifestDsl.Tests.Landing;

/// <content>Network policies and routes.</content>
internal static partial class HandledFields
{
    private static Dictionary<string, HandledField> NetworkFields() => new()
    {
        ["NetworkPolicy.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.podSelector", "{matchLabels: {app.kubernetes.io/name: web}}")),
        ["NetworkPolicy.From"] = new(
            ("""[global::ManifestDsl.NetworkPeer.Pods(new() { ["tier"] = "front" })]""", "spec.ingress", "[{from: [{podSelector: {matchLabels: {tier: front}}}]}]"),
            ("[global::ManifestDsl.NetworkPeer.Anyone()]", "spec.ingress", "[{}]")) { Part = "spec.ingress.0.from.0" },
        ["NetworkPolicy.Ports"] = new(("[8080]", "spec.ingress", "[{ports: [{port: 8080}]}]")) { Part = "spec.ingress.0.ports.0" },
        ["NetworkPolicy.To"] = new(("""[global::ManifestDsl.NetworkPeer.InNamespace("data")]""", "spec.egress", "[{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: data}}}]}]")),
        ["NetworkPolicy.AllowDns"] = new(("true", "spec.egress.0.ports.0", "{port: 53, protocol: UDP}"), ("false", "spec.egress", "(nothing)")),
        ["NetworkPolicy.Directions"] = new(
            ("global::ManifestDsl.NetworkDirections.Ingress", "spec.policyTypes", "[Ingress]"),
            ("global::ManifestDsl.NetworkDirections.Egress", "spec.policyTypes", "[Egress]"),
            ("global::ManifestDsl.NetworkDirections.Both", "spec.policyTypes", "[Ingress, Egress]")),
        ["NetworkPeer.Workload"] = new(("""new global::ManifestDsl.Deployment("web")""", "podSelector", "{matchLabels: {app.kubernetes.io/name: web}}")),
        ["NetworkPeer.Namespace"] = new(
            ("\"data\"", "namespaceSelector", "{matchLabels: {kubernetes.io/metadata.name: data}}"),
            ("""new global::ManifestDsl.Namespace("data")""", "namespaceSelector", "{matchLabels: {kubernetes.io/metadata.name: data}}")),
        ["NetworkPeer.IsAnyone"] = new(("true", "", "(nothing)")),
        ["NetworkPeer.Ports"] = new(("[8080], Range = \"10.0.0.0/8\"", "", "{ipBlock: {cidr: '10.0.0.0/8'}}")),
        ["NetworkPort.Name"] = new(("\"http\"", "port", "http")),

        ["IngressRule.Service"] = new(("\"web\"", "http.paths.0.backend.service.name", "web")),
        ["IngressRule.Port"] = new(("\"http\"", "http.paths.0.backend.service.port", "{name: http}"), ("8080", "http.paths.0.backend.service.port", "{number: 8080}")),
        ["IngressPath.Port"] = new(("\"http\"", "backend.service.port", "{name: http}"), ("8080", "backend.service.port", "{number: 8080}")),
        ["IngressBackend.Port"] = new(("\"http\"", "service.port", "{name: http}"), ("8080", "service.port", "{number: 8080}")),

        ["HTTPRoute.Overrides"] = new(("""new() { ["spec"] = new() { ["hostnames"] = ["a.example.org"] } }""", "spec.hostnames", "[a.example.org]")),
        ["RouteParent.Namespace"] = new(("\"edge\"", "namespace", "edge"), ("""new global::ManifestDsl.Namespace("edge")""", "namespace", "edge")),
        ["RouteMatch.Headers"] = new(("""new() { ["x-test"] = "1" }""", "headers", "[{name: x-test, value: '1'}]")),
        ["RouteMatch.QueryParams"] = new(("""new() { ["q"] = "a" }""", "queryParams", "[{name: q, value: a}]")),
        ["RouteBackend.Service"] = new(("\"web\"", "name", "web")),
        ["RouteBackend.Port"] = new(("8080", "port", "8080")),
        ["RequestHeadersFilter.Set"] = new(("""new() { ["a"] = "b" }""", "requestHeaderModifier.set", "[{name: a, value: b}]")),
        ["RequestHeadersFilter.Add"] = new(("""new() { ["a"] = "b" }""", "requestHeaderModifier.add", "[{name: a, value: b}]")),
        ["ResponseHeadersFilter.Set"] = new(("""new() { ["a"] = "b" }""", "responseHeaderModifier.set", "[{name: a, value: b}]")),
        ["ResponseHeadersFilter.Add"] = new(("""new() { ["a"] = "b" }""", "responseHeaderModifier.add", "[{name: a, value: b}]")),
    };
}
