using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

public class ServiceTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1") { Ports = [new("http", 8080), new("metrics", 9090)] });

    [Fact]
    public void Selector_ports_and_label_follow_from_the_workload()
    {
        var root = Root(new Service("front") { For = App, Ports = [new("http", 80)] }, "demo");
        Assert.Equal(
            "{apiVersion: v1, kind: Service, metadata: {name: front, namespace: demo, labels: {app.kubernetes.io/name: hello}}, "
            + "spec: {selector: {app.kubernetes.io/name: hello}, ports: [{name: http, port: 80, targetPort: http}]}}",
            Nodes.Text(root));
    }

    [Fact]
    public void A_port_that_the_workload_lacks_is_a_problem()
    {
        var problem = Problem(new Service("front") { For = App, Ports = [new("https", 443)] }, "MDSL0006");
        Assert.Equal(
            "Service 'front' leads to port 'https', and Deployment 'hello' has the ports 'http', 'metrics': use one of its ports, or set TargetPort to a number",
            problem.Message);
        Assert.Equal("https", ((ScalarNode)problem.Node).Text);
        Problem(new Service("front") { For = App, Ports = [new("http", 80) { TargetPort = "nope" }] }, "MDSL0006");
        Problem(new Service("front") { For = Hello(new("web", "i:1")), Ports = [new("http", 80)] }, "MDSL0006");
    }

    [Fact]
    public void A_target_port_is_kept()
    {
        Assert.Equal(
            "[{name: http, port: 80, targetPort: metrics}, {name: other, port: 81, targetPort: 8081}]",
            Root(new Service("front") { For = App, Ports = [new("http", 80) { TargetPort = "metrics" }, new("other", 81) { TargetPort = 8081 }] }).TextAt("spec.ports"));
    }

    [Fact]
    public void Ports_of_sidecars_and_of_overrides_count()
    {
        var sidecar = App with { InitContainers = [new("proxy", "i:1") { RestartPolicy = RestartPolicy.Always, Ports = [new("proxy", 15000)] }] };
        Root(new Service("front") { For = sidecar, Ports = [new("proxy", 80)] });
        var overridden = Hello(new("web", "i:1") { Overrides = new() { Ports = [new() { ContainerPort = 1, Name = "raw" }] } });
        Root(new Service("front") { For = overridden, Ports = [new("raw", 80)] });
    }

    [Fact]
    public void Every_workload_can_be_a_target()
    {
        foreach (var type in DslTypes.Concrete.Where(type => type.IsSubclassOf(typeof(Workload))))
        {
            var root = Root(new Service("front") { For = (Workload)Samples.Instance(type) });
            Assert.Equal("{app.kubernetes.io/name: sample}", root.TextAt("spec.selector"));
        }
    }

    [Fact]
    public void The_namespace_of_the_workload_is_used()
    {
        Assert.Equal("own", Root(new Service("front") { For = App with { Namespace = "own" } }, "demo").TextAt("metadata.namespace"));
        Assert.Equal("mine", Root(new Service("front") { For = App with { Namespace = "own" }, Namespace = "mine" }, "demo").TextAt("metadata.namespace"));
    }

    [Fact]
    public void A_selector_of_the_user_wins()
    {
        var root = Root(new Service("front") { For = App, Selector = new() { ["a"] = "b" }, Ports = [new("http", 80)] });
        Assert.Equal("{a: b}", root.TextAt("spec.selector"));
    }

    [Fact]
    public void Without_a_workload_ports_stay_as_written()
    {
        var root = Root(new Service("front") { Selector = new() { ["a"] = "b" }, Ports = [new("http", 80)] });
        Assert.Equal("[{name: http, port: 80}]", root.TextAt("spec.ports"));
        Assert.Equal("{app.kubernetes.io/name: front}", root.TextAt("metadata.labels"));
    }

    [Fact]
    public void Headless()
    {
        Assert.Equal("None", Root(new Service("front") { For = App, Headless = true }).TextAt("spec.clusterIP"));
        Assert.Equal("(nothing)", Root(new Service("front") { For = App, Headless = false }).TextAt("spec.clusterIP"));
    }

    [Fact]
    public void What_cannot_be_known_of_the_workload_is_no_problem()
    {
        var tree = DslTree.Of(new Service("front") { For = App, Ports = [new("nope", 80)] });
        foreach (var place in new[] { "For", "For.Workload", "For.Workload.Containers", "For.Workload.Containers.0", "For.Workload.Containers.0.Ports", "For.Workload.Containers.0.Ports.0", "For.Workload.Containers.0.Ports.0.Name" })
        {
            var unknown = new UnknownNode("x", Provenance.None);
            Assert.Empty(Lower((MapNode)Nodes.Replace(tree, tree.At(place)!, unknown)).Problems.Select(p => p.Message));
        }
    }
}
