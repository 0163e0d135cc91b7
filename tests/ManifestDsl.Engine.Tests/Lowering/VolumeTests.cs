using System.Text.RegularExpressions;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

public partial class VolumeTests
{
    private const string Pod = "spec.template.spec";
    private static readonly Container Web = new("web", "example.org/web:1");
    private static readonly Container Log = new("log", "example.org/log:1");

    [Fact]
    public void A_writable_path_is_an_empty_dir()
    {
        var root = Root(Hello(Web with { WritablePaths = ["/tmp", "/var/cache"] }));
        Assert.Equal("[{name: tmp, emptyDir: {}}, {name: var-cache, emptyDir: {}}]", root.TextAt(Pod + ".volumes"));
        Assert.Equal("[{name: tmp, mountPath: /tmp}, {name: var-cache, mountPath: /var/cache}]", root.TextAt(Pod + ".containers.0.volumeMounts"));
    }

    [Fact]
    public void Containers_do_not_share_a_writable_path()
    {
        var root = Root(new Deployment("hello") { Containers = [Web with { WritablePaths = ["/tmp"] }, Log with { WritablePaths = ["/tmp"] }] });
        Assert.Equal("[{name: tmp, emptyDir: {}}, {name: log-tmp, emptyDir: {}}]", root.TextAt(Pod + ".volumes"));
        Assert.Equal("log-tmp", root.TextAt(Pod + ".containers.1.volumeMounts.0.name"));
    }

    [Fact]
    public void A_writable_path_takes_no_name_that_is_used()
    {
        var claims = new StatefulSet("s")
        {
            Containers = [Web with { WritablePaths = ["/data", "/cache", "/raw"] }, Log with { Mounts = [new("/x", Volume.EmptyDir("cache"))] }],
            VolumeClaimTemplates = [new("data", "1Gi")],
            Overrides = new() { Spec = new() { ServiceName = "s", Selector = new(), Template = new() { Spec = new() { Volumes = [new() { Name = "raw", EmptyDir = new() }] } } } },
        };
        Assert.Equal(
            "[{name: web-data, emptyDir: {}}, {name: web-cache, emptyDir: {}}, {name: web-raw, emptyDir: {}}, {name: cache, emptyDir: {}}, {emptyDir: {}, name: raw}]",
            Root(claims).TextAt(Pod + ".volumes"));
    }

    [Fact]
    public void Names_of_writable_paths_are_unique_labels()
    {
        var deep = "/" + string.Join('/', Enumerable.Repeat("Deep_Folder", 12));
        string[] paths = [deep + "/a", deep + "/b", "/var/run", "/var-run", "/var_run", "/", "//", "/.cache", "/Ünïcode", "/tmp/"];
        var root = Root(new Deployment("hello") { Containers = [Web with { WritablePaths = paths }, Log with { WritablePaths = paths }] });
        var names = ((ListNode)root.At(Pod + ".volumes")!).Items.Select(volume => ((MapNode)volume).Text("name")!).ToArray();
        Assert.Equal(2 * paths.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches(DnsLabel(), name));
        Assert.All(names, name => Assert.InRange(name.Length, 1, 63));
        Assert.Equal(names, ((ListNode)Root(new Deployment("hello") { Containers = [Web with { WritablePaths = paths }, Log with { WritablePaths = paths }] })
            .At(Pod + ".volumes")!).Items.Select(volume => ((MapNode)volume).Text("name")!));
    }

    [Fact]
    public void The_same_writable_path_twice_is_one()
    {
        var root = Root(Hello(Web with { WritablePaths = ["/tmp", "/tmp"] }));
        Assert.Equal("[{name: tmp, emptyDir: {}}]", root.TextAt(Pod + ".volumes"));
        Assert.Equal("[{name: tmp, mountPath: /tmp}]", root.TextAt(Pod + ".containers.0.volumeMounts"));
    }

    [Fact]
    public void Every_kind_of_volume()
    {
        var root = Root(Hello(Web with
        {
            Mounts =
            [
                new("/a", Volume.EmptyDir("a")),
                new("/b", Volume.EmptyDir("b", "64Mi", VolumeMedium.Memory)),
                new("/c", Volume.ConfigMap("c", "settings")) { ReadOnly = true },
                new("/d", Volume.ConfigMap("d", new ConfigMap("declared"))) { SubPath = "x" },
                new("/e", Volume.Secret("e", "token")),
                new("/f", Volume.PersistentVolumeClaim("f", "claim")),
                new("/g", Volume.HostPath("g", "/srv")),
            ],
        }));
        Assert.Equal(
            "[{name: a, emptyDir: {}}, {emptyDir: {sizeLimit: '64Mi', medium: Memory}, name: b}, {configMap: {name: settings}, name: c}, "
            + "{configMap: {name: declared}, name: d}, {secret: {secretName: token}, name: e}, "
            + "{persistentVolumeClaim: {claimName: claim}, name: f}, {hostPath: {path: /srv}, name: g}]",
            root.TextAt(Pod + ".volumes"));
        Assert.Equal("{mountPath: /c, readOnly: true, name: c}", root.TextAt(Pod + ".containers.0.volumeMounts.2"));
        Assert.Equal("{mountPath: /d, subPath: x, name: d}", root.TextAt(Pod + ".containers.0.volumeMounts.3"));
    }

    [Fact]
    public void One_volume_in_several_containers()
    {
        var shared = Volume.EmptyDir("shared", "1Gi");
        var root = Root(new Deployment("hello")
        {
            Containers = [Web with { Mounts = [new("/a", shared)] }],
            InitContainers = [Log with { Mounts = [new("/b", Volume.EmptyDir("shared", "1Gi"))] }],
        });
        Assert.Equal("[{emptyDir: {sizeLimit: '1Gi'}, name: shared}]", root.TextAt(Pod + ".volumes"));
        Assert.Equal("[{mountPath: /a, name: shared}]", root.TextAt(Pod + ".containers.0.volumeMounts"));
        Assert.Equal("[{mountPath: /b, name: shared}]", root.TextAt(Pod + ".initContainers.0.volumeMounts"));
    }

    [Fact]
    public void Two_volumes_of_one_name_are_a_problem()
    {
        var problem = Problem(
            new Deployment("hello")
            {
                Containers = [Web with { Mounts = [new("/a", Volume.EmptyDir("v"))] }, Log with { Mounts = [new("/a", Volume.Secret("v", "s"))] }],
            },
            "MDSL0007");
        Assert.Contains("'v'", problem.Message);
        Assert.Equal("SecretVolume", ((MapNode)problem.Node).Type!.Name);
    }

    [Fact]
    public void Two_volumes_at_one_path_are_a_problem()
    {
        Problem(Hello(Web with { Mounts = [new("/tmp", Volume.EmptyDir("a"))], WritablePaths = ["/tmp"] }), "MDSL0007");
        Problem(Hello(Web with { Mounts = [new("/tmp", Volume.EmptyDir("a")), new("/tmp", Volume.EmptyDir("b"))] }), "MDSL0007");
    }

    [Fact]
    public void A_volume_that_cannot_be_known_is_no_problem()
    {
        var tree = DslTree.Of(new Deployment("hello")
        {
            Containers = [Web with { Mounts = [new("/a", Volume.EmptyDir("v", "1Gi"))] }, Log with { Mounts = [new("/a", Volume.EmptyDir("v", "2Gi"))] }],
        });
        Assert.Single(Lower(tree).Problems);
        foreach (var container in new[] { 0, 1 })
        {
            var size = tree.At($"Containers.{container}.Mounts.0.Volume.SizeLimit")!;
            Assert.Empty(Lower((MapNode)Nodes.Replace(tree, size, new UnknownNode("x", size.Provenance))).Problems);
        }
    }

    [Fact]
    public void The_order_of_properties_makes_no_other_volume()
    {
        var tree = DslTree.Of(new Deployment("hello")
        {
            Containers =
            [
                Web with { Mounts = [new("/a", Volume.EmptyDir("v", "1Gi", VolumeMedium.Memory))] },
                Log with { Mounts = [new("/a", Volume.EmptyDir("v", "1Gi", VolumeMedium.Memory))] },
            ],
        });
        var volume = (MapNode)tree.At("Containers.1.Mounts.0.Volume")!;
        var reversed = new MapNode([.. volume.Entries.Reverse()], volume.Provenance, volume.Type);
        Assert.Empty(Lower((MapNode)Nodes.Replace(tree, volume, reversed)).Problems);
    }

    [GeneratedRegex("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    private static partial Regex DnsLabel();
}
