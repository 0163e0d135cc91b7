namespace ManifestDsl.Tests.Landing;

/// <content>Objects other than workloads.</content>
internal static partial class HandledFields
{
    private static Dictionary<string, HandledField> ObjectFields() => new()
    {
        ["NamedObject.Labels"] = new(("""new() { ["tier"] = "front" }""", "metadata.labels.tier", "front")),
        ["NamedObject.Patches"] = new(("""[global::ManifestDsl.Patch.Set("metadata.annotations.from", "patches")]""", "metadata.annotations.from", "patches")),
        ["NamedObject.Overrides"] = new((
            """new() { Metadata = new() { Annotations = new global::System.Collections.Generic.Dictionary<string, string> { ["from"] = "overrides" } } }""",
            "metadata.annotations.from",
            "overrides")),
        ["CustomResource.Overrides"] = new(("""new() { ["status"] = new() { ["phase"] = "Ready" } }""", "status", "{phase: Ready}")),
        ["CustomResource.ClusterScoped"] = new(("true", "metadata.namespace", "(nothing)"), ("false", "metadata.namespace", "demo")),

        ["Service.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.selector", "{app.kubernetes.io/name: web}")),
        ["Service.Headless"] = new(("true", "spec.clusterIP", "None"), ("false", "spec.clusterIP", "(nothing)")),
        ["ServiceAccount.ImagePullSecrets"] = new(("""["one", "two"]""", "imagePullSecrets", "[{name: one}, {name: two}]")),

        ["Namespace.Enforce"] = Level("pod-security.kubernetes.io/enforce"),
        ["Namespace.Warn"] = Level("pod-security.kubernetes.io/warn"),
        ["Namespace.Audit"] = Level("pod-security.kubernetes.io/audit"),
    };

    private static HandledField Level(string label) => new(
    [
        .. Enum.GetValues<PodSecurityLevel>().Select(level => (
            $"global::ManifestDsl.PodSecurityLevel.{level}", $"metadata.labels['{label}']", level.ToString().ToLowerInvariant())),
    ]);
}
