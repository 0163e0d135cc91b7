using k8s.Models;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

public class OverrideTests
{
    private static readonly Container Web = new("web", "example.org/web:1")
    {
        Ports = [new("http", 8080), new("dns", 53) { Protocol = Protocol.Udp }],
        Env = new() { ["A"] = "1", ["B"] = "2" },
        Command = ["a", "b"],
        Mounts = [new("/tmp", Volume.EmptyDir("tmp"))],
    };

    [Fact]
    public void Maps_merge_and_keyed_lists_merge_by_item()
    {
        var root = Root(Hello(Web) with
        {
            Overrides = new()
            {
                Metadata = new() { Annotations = new Dictionary<string, string> { ["x"] = "y" } },
                Spec = new()
                {
                    Paused = true,
                    Template = new()
                    {
                        Spec = new()
                        {
                            Containers = [new() { Name = "web", Stdin = true }, new() { Name = "more", Image = "more:1" }],
                            Volumes = [new() { Name = "tmp", EmptyDir = new() { Medium = "Memory" } }],
                        },
                    },
                },
            },
        });
        Assert.Equal("{x: y}", root.TextAt("metadata.annotations"));
        Assert.Equal("true", root.TextAt("spec.paused"));
        Assert.Equal("web", root.TextAt("spec.template.spec.containers.0.name"));
        Assert.Equal("example.org/web:1", root.TextAt("spec.template.spec.containers.0.image"));
        Assert.Equal("true", root.TextAt("spec.template.spec.containers.0.stdin"));
        Assert.Equal("more:1", root.TextAt("spec.template.spec.containers.1.image"));
        Assert.Equal("[{name: tmp, emptyDir: {medium: Memory}}]", root.TextAt("spec.template.spec.volumes"));
    }

    [Fact]
    public void Lists_of_a_container_merge_by_their_keys_and_others_are_replaced()
    {
        var root = Root(Hello(Web with
        {
            Overrides = new()
            {
                Ports = [new() { ContainerPort = 8080, HostPort = 80 }, new() { ContainerPort = 53, Name = "dns-tcp", Protocol = "TCP" }],
                Env = [new() { Name = "B", Value = "3" }, new() { Name = "C", Value = "4" }],
                VolumeMounts = [new() { MountPath = "/tmp", Name = "tmp", ReadOnlyProperty = true }],
                Command = ["c"],
            },
        }));
        var container = root.At("spec.template.spec.containers.0");
        Assert.Equal(
            "[{name: http, containerPort: 8080, hostPort: 80}, {name: dns, containerPort: 53, protocol: UDP}, {containerPort: 53, name: dns-tcp, protocol: TCP}]",
            container.TextAt("ports"));
        Assert.Equal("[{name: A, value: '1'}, {name: B, value: '3'}, {name: C, value: '4'}]", container.TextAt("env"));
        Assert.Equal("[{mountPath: /tmp, name: tmp, readOnly: true}]", container.TextAt("volumeMounts"));
        Assert.Equal("[c]", container.TextAt("command"));
    }

    [Fact]
    public void Ports_of_a_service_merge_by_port()
    {
        var root = Root(new Service("s")
        {
            Ports = [new("http", 80), new("https", 443)],
            Overrides = new() { Spec = new() { Ports = [new() { Port = 443, AppProtocol = "tls" }] } },
        });
        Assert.Equal("[{name: http, port: 80}, {name: https, port: 443, appProtocol: tls}]", root.TextAt("spec.ports"));
    }

    [Fact]
    public void Sets_are_united_and_lists_without_keys_replaced()
    {
        var below = DslTree.Of(new V1Pod { Metadata = new() { Finalizers = ["a", "b"] }, Spec = new() { Tolerations = [new() { Key = "a" }] } });
        var above = DslTree.Of(new V1Pod { Metadata = new() { Finalizers = ["b", "c"] }, Spec = new() { Tolerations = [new() { Key = "b" }] } });
        var merged = OverrideMerge.Apply(below, above);
        Assert.Equal("[a, b, c]", merged.TextAt("metadata.finalizers"));
        Assert.Equal("[{key: b}]", merged.TextAt("spec.tolerations"));
    }

    [Fact]
    public void An_explicit_null_removes()
    {
        var tree = DslTree.Of(Hello(Web) with { Replicas = 2, Overrides = new() { Spec = new() { Replicas = 3, MinReadySeconds = 1, Selector = new(), Template = new() } } });
        var removal = ScalarNode.Null(Provenance.None);
        tree = (MapNode)Nodes.Replace(tree, tree.At("Overrides.spec.replicas")!, removal);
        tree = (MapNode)Nodes.Replace(tree, tree.At("Overrides.spec.minReadySeconds")!, removal);
        var spec = (MapNode)Root(tree)["spec"]!;
        Assert.Null(spec["replicas"]);
        Assert.Null(spec["minReadySeconds"]);
        Assert.NotNull(spec.Find("selector", "matchLabels"));
    }

    [Fact]
    public void What_is_overridden_comes_from_the_override()
    {
        var tree = DslTree.Of(Hello(Web) with { Replicas = 2, Overrides = new() { Spec = new() { Replicas = 3, Selector = new(), Template = new() } } });
        Assert.Same(tree.At("Overrides.spec.replicas"), Root(tree).At("spec.replicas"));
    }

    [Fact]
    public void Overrides_that_cannot_be_known_are_kept()
    {
        var tree = DslTree.Of(Hello(Web) with { Overrides = new() { Kind = "Deployment" } });
        var unknown = new UnknownNode("x", Provenance.None);
        Assert.Contains(unknown, Nodes.All(Lower((MapNode)Nodes.Replace(tree, tree.At("Overrides")!, unknown)).Objects[0].Root));
    }

    [Fact]
    public void Every_object_of_the_dsl_can_be_overridden()
    {
        foreach (var type in DslTypes.Concrete.Where(type => type.IsSubclassOf(typeof(NamedObject)) && type.GetProperty("Overrides")!.PropertyType != typeof(FreeForm)))
        {
            var declaration = Samples.Instance(type);
            Samples.Set(declaration, "Overrides", Model(type.GetProperty("Overrides")!.PropertyType));
            Assert.Equal("raw", Root(declaration).TextAt("metadata.generateName"));
        }
    }

    // Kinds without a model of KubernetesClient take a free form.
    private static object Model(Type type)
    {
        if (type == typeof(FreeForm))
        {
            return new FreeForm { ["metadata"] = new() { ["generateName"] = "raw" } };
        }

        var model = Activator.CreateInstance(type)!;
        type.GetProperty("Metadata")!.SetValue(model, new V1ObjectMeta { GenerateName = "raw" });
        return model;
    }

    [Fact]
    public void A_null_that_has_nothing_to_remove_leaves_nothing()
    {
        var above = DslTree.Of(new V1Pod
        {
            Metadata = new() { Labels = new Dictionary<string, string> { ["a"] = "x", ["b"] = "y" } },
            Spec = new() { Containers = [new() { Name = "web", Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1") } } }] },
        });
        foreach (var place in (string[])["metadata.labels.b", "spec.containers.0.resources.limits.cpu"])
        {
            above = (MapNode)Nodes.Replace(above, above.At(place)!, ScalarNode.Null(Provenance.None));
        }

        var merged = OverrideMerge.Apply(DslTree.Of(new V1Pod()), above);
        Assert.Equal("{metadata: {labels: {a: x}}, spec: {containers: [{name: web, resources: {limits: {}}}]}}", Nodes.Text(merged));
    }

    [Fact]
    public void Nothing_is_dropped_of_items_that_have_no_keys_or_share_them()
    {
        var below = DslTree.Of(new V1Pod { Spec = new() { Containers = [new() { Name = "a" }, new() { Image = "none:1" }, new() { Name = "a", Image = "second:1" }] } });
        var above = DslTree.Of(new V1Pod { Spec = new() { Containers = [new() { Image = "none:2" }, new() { Name = "a", Tty = true }, new() { Name = "b" }, new() { Name = "b", Stdin = true }] } });
        var unknown = new UnknownNode("x", Provenance.None);
        var list = (ListNode)above.At("spec.containers")!;
        above = (MapNode)Nodes.Replace(above, list, new ListNode(list.Items.Add(unknown), list.Provenance));

        var containers = (ListNode)OverrideMerge.Apply(below, above).At("spec.containers")!;

        Assert.Equal(
            ["{name: a, tty: true}", "{image: none:1}", "{image: second:1, name: a}", "{image: none:2}", "{name: b, stdin: true}"],
            containers.Items.Take(5).Select(Nodes.Text));
        Assert.Same(unknown, containers.Items[5]);
        Assert.Equal(6, containers.Items.Length);
    }

    [Fact]
    public void Lists_in_lists_merge_at_every_depth()
    {
        var below = DslTree.Of(new V1Pod { Spec = new() { Containers = [new() { Name = "a", Env = [new() { Name = "X", Value = "1" }, new() { Name = "Y", Value = "1" }] }] } });
        var above = DslTree.Of(new V1Pod { Spec = new() { Containers = [new() { Name = "a", Env = [new() { Name = "Y", Value = "2" }] }] } });
        Assert.Equal("[{name: X, value: '1'}, {name: Y, value: '2'}]", OverrideMerge.Apply(below, above).TextAt("spec.containers.0.env"));
    }

    [Fact]
    public void Where_the_API_takes_any_value_a_null_is_data()
    {
        var below = DslTree.Of(new V1ControllerRevision());
        var above = DslTree.Of(new V1ControllerRevision { Data = new Dictionary<string, object> { ["a"] = "x" } });
        above = (MapNode)Nodes.Replace(above, above.At("data.a")!, ScalarNode.Null(Provenance.None));
        Assert.Equal("{a: null}", OverrideMerge.Apply(below, above).TextAt("data"));
    }
}
