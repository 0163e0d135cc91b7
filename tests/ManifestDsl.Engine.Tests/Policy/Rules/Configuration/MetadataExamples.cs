using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Configuration;

internal abstract class MetadataExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject With(string metadata, string kind = "ConfigMap", string apiVersion = "v1") =>
        Manifest.Of(Manifest.Text(apiVersion, kind, "data: {}", metadata));

    protected static KubernetesObject Deployment(string metadata, string template = "{}") =>
        Manifest.Of(Manifest.Text("apps/v1", "Deployment", $"spec: {{template: {{metadata: {template}, spec: {{containers: []}}}}}}", metadata));
}

internal sealed class NamespaceUnsetExamples() : MetadataExamples("MDSL6005")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named", With("name: a, namespace: demo")),
        Fails("unset", With("name: a")),
        Fails("empty", With("name: a, namespace: ''")),
        DoesNotApply("an object of the cluster", With("name: a", "Namespace")),
        DoesNotApply("a custom kind", With("name: a", "Widget", "acme.example/v1")),
        DoesNotApply("nobody declared it", With("name: a", "ServiceAccount") with { IsDerived = true }),
        CannotBeKnown("unknown", With("name: a, namespace: UNKNOWN")),
    ];
}

internal sealed class NamespaceDefaultExamples() : MetadataExamples("MDSL6006")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another", With("name: a, namespace: demo")),
        Passes("unset", With("name: a")),
        Fails("default", With("name: a, namespace: default")),
        CannotBeKnown("unknown", With("name: a, namespace: UNKNOWN")),
    ];
}

internal sealed class SystemNamespaceExamples() : MetadataExamples("MDSL6007")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another", Deployment("name: a, namespace: demo")),
        Fails("kube-system", Deployment("name: a, namespace: kube-system")),
        DoesNotApply("no workload", With("name: a, namespace: kube-system")),
        CannotBeKnown("unknown", Deployment("name: a, namespace: UNKNOWN")),
    ];
}

internal sealed class RecommendedLabelExamples() : MetadataExamples("MDSL6008")
{
    private const string Label = "labels: {app.kubernetes.io/name: a}";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("both", Deployment("name: a, " + Label, $"{{{Label}}}")),
        Fails("not on the object", Deployment("name: a", $"{{{Label}}}")),
        Fails("not on the pods", Deployment("name: a, " + Label)),
        CannotBeKnown("unknown", Deployment("name: a, labels: UNKNOWN", $"{{{Label}}}")),
    ];
}

internal sealed class OwnerExamples() : MetadataExamples("MDSL6009")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a label", Deployment("name: a, labels: {acme.example/team: shop}")),
        Passes("an annotation", Deployment("name: a, annotations: {contact: 'shop@example.org'}")),
        Fails("neither", Deployment("name: a, labels: {app: a}")),
        CannotBeKnown("unknown", Deployment("name: a, annotations: UNKNOWN")),
    ];
}

internal sealed class NamespaceSecurityExamples() : MetadataExamples("MDSL6012")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("restricted", Namespace("labels: {pod-security.kubernetes.io/enforce: restricted}")),
        Passes("baseline", Namespace("labels: {pod-security.kubernetes.io/enforce: baseline}")),
        Fails("unset", Namespace("labels: {team: shop}")),
        Fails("no labels", Namespace("annotations: {}")),
        Fails("no labels in the DSL tier", Namespace("annotations: {}") with { Tier = ManifestTier.Dsl }),
        Fails("privileged", Namespace("labels: {pod-security.kubernetes.io/enforce: privileged}")),
        DoesNotApply("of the system", Manifest.Of("{apiVersion: v1, kind: Namespace, metadata: {name: kube-system}}")),
        CannotBeKnown("unknown", Namespace("labels: {pod-security.kubernetes.io/enforce: UNKNOWN}")),
        CannotBeKnown("labels unknown", Namespace("labels: UNKNOWN")),
    ];

    private static KubernetesObject Namespace(string metadata) => Manifest.Of($"{{apiVersion: v1, kind: Namespace, metadata: {{name: demo, {metadata}}}}}");
}
