namespace ManifestDsl.Tests.Landing;

/// <content>Objects other than workloads.</content>
internal static partial class HandledFields
{
    private static Dictionary<string, HandledField> ObjectFields() => new()
    {
        ["NamedObject.Labels"] = new(("""new() { ["tier"] = "front" }""", "metadata.labels.tier", "front")),
        ["NamedObject.Instance"] = new(("\"sample\"", "metadata.labels['app.kubernetes.io/instance']", "sample")),
        ["NamedObject.Version"] = new(("\"sample\"", "metadata.labels['app.kubernetes.io/version']", "sample")),
        ["NamedObject.Component"] = new(("\"sample\"", "metadata.labels['app.kubernetes.io/component']", "sample")),
        ["NamedObject.PartOf"] = new(("\"sample\"", "metadata.labels['app.kubernetes.io/part-of']", "sample")),
        ["Namespace.Policy"] = new(
            ("""new("sample") { Level = global::ManifestDsl.PodSecurityLevel.Baseline }""", "metadata.labels['pod-security.kubernetes.io/enforce']", "baseline"),
            ("""new("sample") { Level = global::ManifestDsl.PodSecurityLevel.Baseline, Mode = global::ManifestDsl.PolicyMode.Audit }""", "metadata.labels['pod-security.kubernetes.io/audit']", "baseline")),
        ["NamedObject.ManagingTool"] = new(("\"sample\"", "metadata.labels['app.kubernetes.io/managed-by']", "sample")),
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
        ["ResourceQuota.Hard"] = new(("""new() { ["count/jobs.batch"] = "5" }""", "spec.hard['count/jobs.batch']", "5")),
        ["PodDisruptionBudget.For"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.selector", "{matchLabels: {app.kubernetes.io/name: web}}")),
        ["HorizontalPodAutoscaler.Target"] = new(("""new global::ManifestDsl.Deployment("web")""", "spec.scaleTargetRef", "{apiVersion: apps/v1, kind: Deployment, name: web}")),
        ["HorizontalPodAutoscaler.Cpu"] = new(("70", "spec.metrics.0.resource", "{name: cpu, target: {type: Utilization, averageUtilization: 70}}")),
        ["HorizontalPodAutoscaler.Memory"] = new(("70", "spec.metrics.0.resource", "{name: memory, target: {type: Utilization, averageUtilization: 70}}")),
        ["HorizontalPodAutoscaler.Metrics"] = new(("""[global::ManifestDsl.Metric.Pods("rps", "100")]""", "spec.metrics.0.pods.metric.name", "rps")) { Part = "spec.metrics.0" },
        ["ObjectMetric.Of"] = new(("""new global::ManifestDsl.Service("web")""", "object.describedObject", "{apiVersion: v1, kind: Service, name: web}")),

    };
}
