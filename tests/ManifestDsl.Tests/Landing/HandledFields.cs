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

        ["Workload.ServiceAccount"] = new(
            ("\"robot\"", "pod:spec.serviceAccountName", "robot"),
            ("""new global::ManifestDsl.ServiceAccount("robot")""", "pod:spec.serviceAccountName", "robot")),
        ["Workload.ImagePullSecrets"] = new(("""["one", "two"]""", "pod:spec.imagePullSecrets", "[{name: one}, {name: two}]")),

        ["Container.Env"] = new(("""new() { ["MODE"] = "fast" }""", "env", "[{name: MODE, value: fast}]")),
        ["Container.WritablePaths"] = new(
            ("""["/var/cache"]""", "volumeMounts", "[{name: var-cache, mountPath: /var/cache}]"),
            ("""["/var/cache"]""", "pod:spec.volumes", "[{name: var-cache, emptyDir: {}}]")),
        ["Container.Mounts"] = new(("""[new("/data", global::ManifestDsl.Volume.EmptyDir("data"))]""", "volumeMounts", "[{mountPath: /data, name: data}]")) { Part = "volumeMounts.0" },
        ["Container.Overrides"] = new(("new() { TerminationMessagePath = \"/dev/log\" }", "terminationMessagePath", "/dev/log")),
        ["Mount.Volume"] = new(("""global::ManifestDsl.Volume.EmptyDir("data")""", "name", "data")) { Part = "pod:spec.volumes.0" },
        ["ConfigMapVolume.Source"] = new(
            ("\"settings\"", "configMap.name", "settings"),
            ("""new global::ManifestDsl.ConfigMap("settings")""", "configMap.name", "settings")),
        ["HttpProbe.Headers"] = new(("""new() { ["Host"] = "shop" }""", "httpGet.httpHeaders", "[{name: Host, value: shop}]")),

        ["Service.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.selector", "{app.kubernetes.io/name: web}")),
        ["Service.Headless"] = new(("true", "spec.clusterIP", "None"), ("false", "spec.clusterIP", "(nothing)")),
        ["ServiceAccount.ImagePullSecrets"] = new(("""["one", "two"]""", "imagePullSecrets", "[{name: one}, {name: two}]")),
        ["Namespace.Enforce"] = Labels("pod-security.kubernetes.io/enforce"),
        ["Namespace.Warn"] = Labels("pod-security.kubernetes.io/warn"),
        ["Namespace.Audit"] = Labels("pod-security.kubernetes.io/audit"),
    };

    /// <summary>The expectations of a property; null when nobody has given any.</summary>
    public static HandledField? Of(PropertyInfo property) => All.GetValueOrDefault(KeyOf(property));

    /// <summary>Where the part is that a handled property holds; null when it holds none.</summary>
    public static string? PartOf(PropertyInfo property, Type part) => Parts.GetValueOrDefault(part) ?? Of(property)?.Part;

    /// <summary>Overrides are the same for all objects: one entry stands for them.</summary>
    public static string KeyOf(PropertyInfo property) =>
        property.Name == "Overrides" && property.DeclaringType!.IsSubclassOf(typeof(NamedObject)) ? "NamedObject.Overrides" : $"{property.DeclaringType!.Name}.{property.Name}";

    private static HandledField Labels(string key) => new(
    [
        .. Enum.GetValues<PodSecurityLevel>().Select(level => (
            $"global::ManifestDsl.PodSecurityLevel.{level}", $"metadata.labels['{key}']", level.ToString().ToLowerInvariant())),
    ]);
}
