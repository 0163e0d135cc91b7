using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>What the kinds of a few lines add to what is written.</summary>
public class StorageAndBudgetTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1")) with { Namespace = "own" };

    [Fact]
    public void A_budget_lets_one_pod_go_unless_it_says_something_else()
    {
        Assert.Equal(
            "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b, namespace: own, labels: {app.kubernetes.io/name: hello}}, "
            + "spec: {maxUnavailable: 1, unhealthyPodEvictionPolicy: AlwaysAllow, selector: {matchLabels: {app.kubernetes.io/name: hello}}}}",
            Nodes.Text(Root(new PodDisruptionBudget("b") { For = App }, "demo")));
        var root = Root(new PodDisruptionBudget("b") { For = App, MinAvailable = "50%", UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.IfHealthyBudget });
        Assert.Equal("(nothing)", root.TextAt("spec.maxUnavailable"));
        Assert.Equal("'50%'", root.TextAt("spec.minAvailable"));
        Assert.Equal("IfHealthyBudget", root.TextAt("spec.unhealthyPodEvictionPolicy"));
        Assert.Equal("{a: b}", Root(new PodDisruptionBudget("b") { For = App, Selector = new() { ["a"] = "b" } }).TextAt("spec.selector.matchLabels"));
    }

    [Fact]
    public void A_claim_is_for_one_node_unless_it_says_something_else()
    {
        var fast = new StorageClass("fast", "ebs.csi.aws.com") { IsDefault = true, VolumeBindingMode = VolumeBindingMode.WaitForFirstConsumer };
        var claim = Root(new PersistentVolumeClaim("data", "10Gi") { StorageClass = fast });
        Assert.Equal("fast", claim.TextAt("spec.storageClassName"));
        Assert.Equal("'10Gi'", claim.TextAt("spec.resources.requests.storage"));
        Assert.Equal("[ReadWriteOnce]", claim.TextAt("spec.accessModes"));
        Assert.Equal("[ReadWriteMany]", Root(new PersistentVolumeClaim("data", "10Gi") { AccessModes = [AccessMode.ReadWriteMany] }).TextAt("spec.accessModes"));
        Assert.Equal("{name: fast, annotations: {storageclass.kubernetes.io/is-default-class: 'true'}}", Root(fast).TextAt("metadata"));
        Assert.Equal("WaitForFirstConsumer", Root(fast).TextAt("volumeBindingMode"));
    }

    [Fact]
    public void Secrets_and_pull_secrets()
    {
        var secret = new Secret("pull") { Type = "kubernetes.io/dockerconfigjson", Immutable = true };
        Assert.Equal("kubernetes.io/dockerconfigjson", Root(secret).TextAt("type"));
        Assert.Equal("{a: b}", Root(secret with { Data = new() { ["a"] = "b" } }).TextAt("stringData"));
        Assert.Equal("{a: AQID}", Root(secret with { BinaryData = new() { ["a"] = [1, 2, 3] } }).TextAt("data"));
        Assert.Equal("[{name: pull}, {name: other}]", Root(new ServiceAccount("a") { ImagePullSecrets = [secret, "other"] }).TextAt("imagePullSecrets"));
    }
}
