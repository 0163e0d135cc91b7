using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>The labels that Kubernetes recommends, which change and are in no selector.</summary>
public class RecommendedLabelTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1") { Ports = [new("http", 80)] }) with
    {
        Version = "1.2",
        Component = "front",
        Instance = "blue",
        ManagingTool = "argo",
        Labels = new() { ["tier"] = "a" },
    };

    [Fact]
    public void They_are_on_object_pods_and_account_and_in_no_selector()
    {
        var result = Engine.Lowering.Lowering.Lower(DslTree.Of(App), "demo", "shop");
        const string labels = "app.kubernetes.io/name: hello, app.kubernetes.io/instance: blue, app.kubernetes.io/version: '1.2', app.kubernetes.io/component: front, "
            + "app.kubernetes.io/part-of: shop, app.kubernetes.io/managed-by: argo";
        var root = result.Objects[0].Root;
        Assert.Equal($"{{{labels}, tier: a}}", root.TextAt("metadata.labels"));
        Assert.Equal($"{{{labels}, tier: a}}", root.TextAt("spec.template.metadata.labels"));
        Assert.Equal("{matchLabels: {app.kubernetes.io/name: hello}}", root.TextAt("spec.selector"));
        Assert.Equal($"{{{labels}}}", result.Objects[1].Root.TextAt("metadata.labels"));
    }

    [Fact]
    public void Objects_for_a_workload_have_those_of_the_workload_unless_they_set_their_own()
    {
        var root = Root(new Service("s") { For = App, Version = "2.0", Ports = [new("http", 80)] });
        Assert.Equal("{app.kubernetes.io/name: hello}", root.TextAt("spec.selector"));
        Assert.Equal(
            "{app.kubernetes.io/name: hello, app.kubernetes.io/instance: blue, app.kubernetes.io/version: '2.0', app.kubernetes.io/component: front, app.kubernetes.io/managed-by: argo}",
            root.TextAt("metadata.labels"));
    }

    [Fact]
    public void What_is_written_as_a_label_wins()
    {
        var root = Engine.Lowering.Lowering.Lower(DslTree.Of(App with { Labels = new() { ["app.kubernetes.io/part-of"] = "own" } }), null, "shop").Objects[0].Root;
        Assert.Equal("own", ((ManifestDsl.Engine.Model.MapNode)root.At("metadata.labels")!).Text("app.kubernetes.io/part-of"));
    }

    [Fact]
    public void Models_get_the_label_of_the_class_too()
    {
        var model = new k8s.Models.V1ConfigMap { Metadata = new() { Name = "c", Labels = new Dictionary<string, string> { ["a"] = "b" } } };
        Assert.Equal("{a: b, app.kubernetes.io/part-of: shop}", Engine.Lowering.Lowering.Lower(DslTree.Of(model), null, "shop").Objects[0].Root.TextAt("metadata.labels"));
        Assert.Equal("{a: b}", Engine.Lowering.Lowering.Lower(DslTree.Of(model), null).Objects[0].Root.TextAt("metadata.labels"));
    }
}
