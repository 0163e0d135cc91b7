using k8s.Models;
using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Patches that have a place.</summary>
public class PatchTests
{
    private const string Pod = "spec.template.spec.";

    private static readonly Container Web = new("web", "example.org/web:1")
    {
        Ports = [new("http", 8080), new("dns", 53) { Protocol = Protocol.Udp }],
        Env = new() { ["A"] = "1", ["B"] = "2" },
        Command = ["a", "b"],
        Liveness = Probe.Http("/live", "http"),
        Resources = new() { Memory = "64Mi" },
        DropCapabilities = ["ALL", "CHOWN"],
    };

    [Theory]
    [InlineData("spec.paused", true, "spec.paused", "true")]
    [InlineData("spec.replicas", 3, "spec.replicas", "3")]
    [InlineData(Pod + "hostname", "one", Pod + "hostname", "one")]
    [InlineData(Pod + "containers[web].image", "web:2", Pod + "containers.0.image", "web:2")]
    [InlineData(Pod + "containers[web].ports[8080].hostPort", 80, Pod + "containers.0.ports.0.hostPort", "80")]
    [InlineData(Pod + "containers[web].ports[8080/TCP].hostPort", 80, Pod + "containers.0.ports.0.hostPort", "80")]
    [InlineData(Pod + "containers[web].ports[53/UDP].hostPort", 80, Pod + "containers.0.ports.1.hostPort", "80")]
    [InlineData(Pod + "containers[web].ports[53].hostPort", 80, Pod + "containers.0.ports.1.hostPort", "80")]
    [InlineData(Pod + "containers[web].command[1]", "c", Pod + "containers.0.command", "[a, c]")]
    [InlineData(Pod + "containers[web].command[+]", "c", Pod + "containers.0.command", "[a, b, c]")]
    [InlineData(Pod + "containers[web].args[+]", "c", Pod + "containers.0.args", "[c]")]
    [InlineData(Pod + "tolerations[+].key", "gpu", Pod + "tolerations", "[{key: gpu}]")]
    [InlineData(Pod + "containers[web].resources.limits.cpu", "0.5", Pod + "containers.0.resources.limits", "{cpu: '500m'}")]
    [InlineData(Pod + "containers[web].resources.limits[nvidia.com/gpu]", 1, Pod + "containers.0.resources.limits", "{nvidia.com/gpu: '1'}")]
    [InlineData(Pod + "containers[web].livenessProbe.httpGet.port", "8080", Pod + "containers.0.livenessProbe.httpGet.port", "8080")]
    [InlineData("metadata.labels.tier", "front", "metadata.labels", "{app.kubernetes.io/name: hello, tier: front}")]
    [InlineData("metadata.labels[app.kubernetes.io/name]", "other", "metadata.labels", "{app.kubernetes.io/name: other}")]
    public void A_value_is_set_and_what_is_missing_on_the_way_is_made(string path, object value, string place, string expected) =>
        Assert.Equal(expected, Patched(Patch.Set(path, value)).TextAt(place));

    [Theory]
    [InlineData("spec.template.metadata.labels[app.kubernetes.io/name]", "spec.template.metadata.labels", "{}")]
    [InlineData(Pod + "containers[web].livenessProbe", Pod + "containers.0.livenessProbe", "(nothing)")]
    [InlineData(Pod + "containers[web].env[A]", Pod + "containers.0.env", "[{name: B, value: '2'}]")]
    [InlineData(Pod + "containers[web].command[0]", Pod + "containers.0.command", "[b]")]
    [InlineData(Pod + "containers[web].securityContext.capabilities.drop[CHOWN]", Pod + "containers.0.securityContext.capabilities.drop", "[ALL]")]
    [InlineData(Pod + "containers[web].ports[53/UDP]", Pod + "containers.0.ports", "[{name: http, containerPort: 8080}]")]
    [InlineData(Pod + "containers[web].resources.requests.memory", Pod + "containers.0.resources.requests", "{}")]
    public void What_is_there_is_removed(string path, string place, string expected) => Assert.Equal(expected, Nodes.Text(Patched(Patch.Remove(path)).At(place)));

    [Fact]
    public void Maps_merge_lists_merge_by_their_keys_and_others_are_replaced()
    {
        var root = Patched(
            Patch.Set("metadata.labels", new Dictionary<string, string> { ["tier"] = "front" }),
            Patch.Set(Pod + "containers", new List<object> { new Dictionary<string, object> { ["name"] = "web", ["stdin"] = true }, new V1Container { Name = "side", Image = "side:1" } }),
            Patch.Set(Pod + "containers[web].env", new List<object> { new V1EnvVar { Name = "B", Value = "3" } }),
            Patch.Set(Pod + "containers[web].command", new List<string> { "c" }));
        Assert.Equal("{app.kubernetes.io/name: hello, tier: front}", root.TextAt("metadata.labels"));
        Assert.Equal("example.org/web:1", root.TextAt(Pod + "containers.0.image"));
        Assert.Equal("true", root.TextAt(Pod + "containers.0.stdin"));
        Assert.Equal("side:1", root.TextAt(Pod + "containers.1.image"));
        Assert.Equal("[{name: A, value: '1'}, {name: B, value: '3'}]", root.TextAt(Pod + "containers.0.env"));
        Assert.Equal("[c]", root.TextAt(Pod + "containers.0.command"));
    }

    [Fact]
    public void Sets_of_values_are_united() => Assert.Equal(
        "[a, b, c]",
        Patched(Patch.Set("metadata.finalizers", new List<string> { "a", "b" }), Patch.Set("metadata.finalizers", new List<string> { "b", "c" })).TextAt("metadata.finalizers"));

    [Fact]
    public void A_new_item_gets_the_key_that_its_path_names()
    {
        var root = Patched(
            Patch.Set(Pod + "initContainers[wait]", new V1Container { Image = "wait:1" }),
            Patch.Set(Pod + "containers[web].ports[9090/UDP]", new() { ["name"] = "stats" }),
            Patch.Set(Pod + "topologySpreadConstraints[topology.kubernetes.io/zone/DoNotSchedule]", new() { ["maxSkew"] = 1 }));
        Assert.Equal("[{name: wait, image: wait:1}]", root.TextAt(Pod + "initContainers"));
        Assert.Equal("{containerPort: 9090, protocol: UDP, name: stats}", root.TextAt(Pod + "containers.0.ports.2"));
        Assert.Equal("[{topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, maxSkew: 1}]", root.TextAt(Pod + "topologySpreadConstraints"));
    }

    [Fact]
    public void Parts_of_the_DSL_are_values_wherever_they_stand()
    {
        var root = Patched(
            Patch.Remove(Pod + "containers[web].livenessProbe"),
            Patch.Set(Pod + "containers[web].livenessProbe", Probe.Tcp(8080)),
            Patch.Set(Pod + "containers[web]", new Dictionary<string, object> { ["startupProbe"] = Probe.Grpc(9000) }),
            Patch.Set(Pod + "initContainers[+]", new Container("wait", "wait:1") { Command = ["w"] }));
        Assert.Equal("{tcpSocket: {port: 8080}}", root.TextAt(Pod + "containers.0.livenessProbe"));
        Assert.Equal("{grpc: {port: 9000}}", root.TextAt(Pod + "containers.0.startupProbe"));
        Assert.Equal("[{name: wait, image: wait:1, command: [w]}]", root.TextAt(Pod + "initContainers"));
    }

    [Fact]
    public void Patches_come_in_their_order_and_after_the_overrides()
    {
        var declared = Hello(Web) with
        {
            Replicas = 1,
            Overrides = new() { Spec = new() { Replicas = 2, Selector = new(), Template = new(), MinReadySeconds = 7 } },
            Patches = [Patch.Set("spec.replicas", 3), Patch.Set("spec.replicas", 4), Patch.Remove("spec.minReadySeconds")],
        };
        Assert.Equal("4", Root(declared).TextAt("spec.replicas"));
        Assert.Equal("(nothing)", Nodes.Text(Root(declared).At("spec.minReadySeconds")));
    }

    [Fact]
    public void A_null_in_a_value_removes()
    {
        var tree = DslTree.Of(Hello(Web) with { Patches = [Patch.Set("metadata.labels", new Dictionary<string, string> { ["app.kubernetes.io/name"] = "x", ["more"] = "y" })] });
        tree = (MapNode)Nodes.Replace(tree, tree.At("Patches.0.Value")!, new MapNode(
            [new("app.kubernetes.io/name", ScalarNode.Null(Provenance.None), Provenance.None), new("never", ScalarNode.Null(Provenance.None), Provenance.None)], Provenance.None));
        Assert.Equal("{}", Root(tree).TextAt("metadata.labels"));
    }

    [Fact]
    public void Fields_of_a_newer_API_are_set_when_the_patch_says_so()
    {
        var root = Patched(
            Patch.Set("spec.shiny", new() { ["level"] = 1, ["more"] = new() { ["x"] = "y" } }, allowUnknown: true),
            Patch.Set("spec.shiny.level", 2),
            Patch.Set("spec.shiny.list[+]", "z"),
            Patch.Set("spec.shiny.list[+].a", 1),
            Patch.Set(Pod + "containers[web]", new() { ["newest"] = true }, allowUnknown: true),
            Patch.Remove("spec.shiny.more.x"));
        Assert.Equal("{level: 2, more: {}, list: [z, {a: 1}]}", Nodes.Text(root.At("spec.shiny")));
        Assert.Equal("true", root.TextAt(Pod + "containers.0.newest"));
    }

    [Fact]
    public void What_is_set_comes_from_the_patch()
    {
        var tree = DslTree.Of(Hello(Web) with { Patches = [Patch.Set(Pod + "containers[web].securityContext.privileged", true)] });
        Assert.Same(tree.At("Patches.0.Value"), Root(tree).At(Pod + "containers.0.securityContext.privileged"));
    }

    [Fact]
    public void The_service_account_of_a_workload_follows_a_patch()
    {
        var objects = Lower(Hello(Web) with { Patches = [Patch.Set("metadata.namespace", "other")] }, "demo").Objects;
        Assert.Equal(["other", "other"], objects.Select(o => o.Namespace));
    }

    [Fact]
    public void What_cannot_be_known_is_kept()
    {
        var unknown = new UnknownNode("x", Provenance.None);
        foreach (var place in (string[])["Patches", "Patches.0"])
        {
            var tree = DslTree.Of(Hello(Web) with { Patches = [Patch.Set("spec.replicas", 2)] });
            tree = (MapNode)Nodes.Replace(tree, tree.At(place)!, unknown);
            Assert.Contains(unknown, Nodes.All(Lower(tree).Objects[0].Root));
        }

        var image = DslTree.Of(Hello(Web) with { Patches = [Patch.Set(Pod + "containers[web].image.x", 2), Patch.Remove(Pod + "containers[other]")] });
        image = (MapNode)Nodes.Replace(image, image.At("Containers.0")!, unknown);
        Assert.Empty(Lower(image).Problems);
    }

    [Fact]
    public void Every_object_of_the_DSL_takes_patches()
    {
        foreach (var type in DslTypes.Concrete.Where(type => type.IsSubclassOf(typeof(NamedObject))))
        {
            var declaration = Samples.Instance(type);
            Samples.Set(declaration, "Patches", new List<Patch> { Patch.Set("metadata.annotations.from", "patch") });

            // Some samples lack what their kind asks for, which is no matter here.
            Assert.Equal("patch", Lower(declaration).Objects[0].Root.TextAt("metadata.annotations.from"));
        }
    }

    [Fact]
    public void A_model_takes_patches_too()
    {
        var patches = DslTree.Of(Hello(Web) with { Patches = [Patch.Set("spec.template.spec.containers[main].stdin", true), Patch.Remove("spec.replicas")] }).At("Patches")!;
        var model = DslTree.Of(new V1Deployment
        {
            Metadata = new() { Name = "raw" },
            Spec = new() { Replicas = 2, Selector = new(), Template = new() { Spec = new() { Containers = [new() { Name = "main" }] } } },
        });
        var root = Root(model.With(PatchList.ModelKey, patches));
        Assert.Equal("true", root.TextAt("spec.template.spec.containers.0.stdin"));
        Assert.Equal("(nothing)", Nodes.Text(root.At("spec.replicas")));
        Assert.Null(root[PatchList.ModelKey]);
    }

    private static MapNode Patched(params Patch[] patches) => Root(Hello(Web) with { Patches = patches });
}
