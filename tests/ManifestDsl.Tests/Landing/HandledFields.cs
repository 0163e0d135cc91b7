using System.Reflection;

namespace ManifestDsl.Tests.Landing;

/// <summary>
/// What the properties become that code lowers (<c>Handled = true</c>): their attribute names a field, but not what is in it. One entry for each; the
/// table that an attribute is needs none.
/// </summary>
internal static class HandledFields
{
    /// <summary>Begins a path that counts from the pod template of the object.</summary>
    public const string InPod = "pod:";

    /// <summary>What an object needs, whatever is tested about it.</summary>
    public static readonly (Type Type, string Property, string Source)[] Required =
    [
        (typeof(Workload), nameof(Workload.Containers), """[new global::ManifestDsl.Container("main", "example.org/main:1")]"""),
        (typeof(CronJob), nameof(CronJob.Schedule), "\"0 3 * * *\""),
        (typeof(NetworkPolicy), nameof(NetworkPolicy.From), "[global::ManifestDsl.NetworkPeer.Anyone()]"),
    ];

    /// <summary>Parts that are in another place than what else a handled property may hold.</summary>
    public static readonly Dictionary<Type, string> Parts = new()
    {
        // The template of the pods does not list it: its name is that of the mount.
        [typeof(ClaimTemplateVolume)] = "",
    };

    /// <summary>Expectations by declaring type and property.</summary>
    public static readonly Dictionary<string, HandledField> All = new(StringComparer.Ordinal)
    {
        ["NamedObject.Labels"] = new(("""new() { ["tier"] = "front" }""", "metadata.labels.tier", "front")),
        ["NamedObject.Overrides"] = new(("""new() { Metadata = new() { Annotations = new global::System.Collections.Generic.Dictionary<string, string> { ["from"] = "overrides" } } }""", "metadata.annotations.from", "overrides")),

        ["Workload.ImagePullSecrets"] = new(("""["one", "two"]""", "pod:spec.imagePullSecrets", "[{name: one}, {name: two}]")),

        ["Container.Env"] = new(("""new() { ["MODE"] = "fast" }""", "env", "[{name: MODE, value: fast}]")),
        ["Container.WritablePaths"] = new(
            ("""["/var/cache"]""", "volumeMounts", "[{name: var-cache, mountPath: /var/cache}]"),
            ("""["/var/cache"]""", "pod:spec.volumes", "[{name: var-cache, emptyDir: {}}]")),
        ["Container.Mounts"] = new(("""[new("/data", global::ManifestDsl.Volume.EmptyDir("data"))]""", "volumeMounts", "[{mountPath: /data, name: data}]")) { Part = "volumeMounts.0" },
        ["Container.Overrides"] = new(("new() { TerminationMessagePath = \"/dev/log\" }", "terminationMessagePath", "/dev/log")),
        ["Mount.Volume"] = new(("""global::ManifestDsl.Volume.EmptyDir("data")""", "name", "data")) { Part = "pod:spec.volumes.0" },
        ["HttpProbe.Headers"] = new(("""new() { ["Host"] = "shop" }""", "httpGet.httpHeaders", "[{name: Host, value: shop}]")),

        ["Service.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.selector", "{app.kubernetes.io/name: web}")),
        ["Service.Headless"] = new(("true", "spec.clusterIP", "None"), ("false", "spec.clusterIP", "(nothing)")),
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
        ["ServiceAccount.ImagePullSecrets"] = new(("""["one", "two"]""", "imagePullSecrets", "[{name: one}, {name: two}]")),
    };

    /// <summary>The expectations of a property; null when nobody has given any.</summary>
    public static HandledField? Of(PropertyInfo property) => All.GetValueOrDefault(KeyOf(property));

    /// <summary>Where the part is that a handled property holds; null when it holds none.</summary>
    public static string? PartOf(PropertyInfo property, Type part) => Parts.GetValueOrDefault(part) ?? Of(property)?.Part;

    /// <summary>Overrides are the same for all objects: one entry stands for them.</summary>
    public static string KeyOf(PropertyInfo property) =>
        property.Name == "Overrides" && property.DeclaringType!.IsSubclassOf(typeof(NamedObject)) ? "NamedObject.Overrides" : $"{property.DeclaringType!.Name}.{property.Name}";
}
