namespace ManifestDsl.Tests.Landing;

/// <content>Network policies and disruption budgets.</content>
internal static partial class HandledFields
{
    private static Dictionary<string, HandledField> NetworkFields() => new()
    {
        ["PodDisruptionBudget.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.selector", "{matchLabels: {app.kubernetes.io/name: web}}")),
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
    };
}
