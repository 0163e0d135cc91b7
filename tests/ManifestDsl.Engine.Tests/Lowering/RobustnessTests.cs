using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>What holds for every declaration, whole or half-written.</summary>
public class RobustnessTests
{
    private static IEnumerable<object> Declarations()
    {
        yield return new StatefulSet("store")
        {
            Labels = new() { ["team"] = "a" },
            Annotations = new() { ["note"] = "b" },
            PodAnnotations = new() { ["note"] = "c" },
            ServiceAccount = new ServiceAccount("declared"),
            ImagePullSecrets = ["registry"],
            VolumeClaimTemplates = [new("data", "1Gi")],
            MaxUnavailable = 1,
            User = 1000,
            Containers =
            [
                new("web", "example.org/web:1")
                {
                    Env = new() { ["A"] = "1" },
                    Ports = [new("http", 8080)],
                    Resources = new() { Cpu = "100m" },
                    Liveness = Probe.Http("/", "http") with { Headers = new() { ["a"] = "b" } },
                    Readiness = Probe.Exec(["true"]),
                    SeccompProfile = SeccompProfileType.RuntimeDefault,
                    AddCapabilities = ["CHOWN"],
                    WritablePaths = ["/tmp", "/run"],
                    Mounts =
                    [
                        new("/data", Volume.ClaimTemplate("data")),
                        new("/c", Volume.ConfigMap("c", new ConfigMap("declared"))),
                        new("/d", Volume.ConfigMap("d", "named")),
                        new("/e", Volume.EmptyDir("e", "1Gi")),
                    ],
                    Overrides = new() { Ports = [new() { ContainerPort = 8080, HostPort = 1 }] },
                },
            ],
            InitContainers = [new("init", "example.org/init:1") { WritablePaths = ["/tmp"], Mounts = [new("/e", Volume.EmptyDir("e", "1Gi"))] }],
            Overrides = new() { Spec = new() { ServiceName = "x", Selector = new(), Template = new() { Spec = new() { Volumes = [new() { Name = "e" }] } } } },
        };
        yield return new CronJob("job") { Schedule = "0 3 * * *", Containers = [new("c", "i:1")] };
        yield return new Job("job")
        {
            Containers =
            [
                new DotNetContainer("app", "mcr.microsoft.com/dotnet/runtime:10.0") { DiagnosticsPath = "/diag", Env = new() { ["A"] = Env.From(secret: "s", key: "k") } },
                new("other", "i:1")
                {
                    Env = new() { ["A"] = Env.From(configMap: new ConfigMap("declared"), key: "k") with { Optional = true }, ["B"] = Env.Resource("limits.cpu", "app", "1m") },
                    EnvFrom = [EnvFrom.ConfigMap(new ConfigMap("declared"), "A_"), EnvFrom.Secret("s")],
                    PostStart = Hook.Http("/", "http") with { Headers = new() { ["a"] = "b" } },
                    PreStop = Hook.Sleep(5),
                    Resources = new() { Extended = new() { ["nvidia.com/gpu"] = "1" }, Claims = [new("c")] },
                    BlockDevices = [new("/dev/a", Volume.PersistentVolumeClaim("a", "claim"))],
                    Mounts =
                    [
                        new("/p", Volume.Projected("p", [Projection.Secret("s", [new("a", "b")]), Projection.DownwardApi([new("f") { FieldPath = "metadata.name" }])])),
                        new("/q", Volume.Ephemeral("q", "1Gi")),
                        new("/r", Volume.Csi("r", "driver") with { NodePublishSecret = "s" }),
                    ],
                },
            ],
            Spread = [new(Topology.Zone)],
            RequiredNodes = [new("a", NodeOperator.In, ["b"])],
            PodAntiAffinity = [new(Topology.Node) { Weight = 5 }, new(Topology.Zone)],
            Tolerations = [new("a"), new("a", "b")],
            Sysctls = new() { ["a"] = "b" },
            Dns = new() { Options = new() { ["a"] = "", ["b"] = "c" } },
            ReadinessGates = ["a"],
            SchedulingGates = ["a"],
            PriorityClass = "high",
            PodFailurePolicy = [new(PodFailureAction.FailJob) { ExitCodes = [1] }, new(PodFailureAction.Ignore) { Conditions = ["a"] }],
        };
        yield return new Pod("pod") { Containers = [new("c", "i:1")], ServiceAccount = "named" };
        yield return new Service("s") { Selector = new() { ["a"] = "b" }, Ports = [new("http", 80) { TargetPort = 1 }], Headless = true, Overrides = new() { Spec = new() { Ports = [new() { Port = 80 }] } } };
        yield return new ServiceAccount("a") { ImagePullSecrets = ["x"] };
        yield return new ConfigMap("c") { Data = new() { ["a"] = "b" } };
        yield return new Namespace("n") { Labels = new() { ["a"] = "b" }, Enforce = PodSecurityLevel.Restricted };
        yield return new k8s.Models.V1ConfigMap { Metadata = new() { Name = "c" }, Data = new Dictionary<string, string> { ["a"] = "b" } };
    }

    /// <summary>With the whole of it known, a Service for a workload.</summary>
    private static Service Referring => new("s") { For = (StatefulSet)Declarations().First(), Ports = [new("http", 80)] };

    [Fact]
    public void What_is_unknown_stays_in_the_tree()
    {
        foreach (var tree in Declarations().Select(DslTree.Of))
        {
            foreach (var node in Nodes.All(tree).Where(node => node != tree))
            {
                var unknown = new UnknownNode("x", node.Provenance);
                var result = Lower((MapNode)Nodes.Replace(tree, node, unknown), "demo");
                var kept = result.Objects.Any(o => Nodes.All(o.Root).Contains(unknown));
                Assert.True(kept || IsOfReferredObject(tree, node), $"{Nodes.Text(node)} in {Nodes.Text(tree)}");
            }
        }
    }

    [Fact]
    public void Nothing_makes_lowering_throw()
    {
        foreach (var tree in Declarations().Append(Referring).Select(DslTree.Of))
        {
            foreach (var node in Nodes.All(tree).Where(node => node != tree))
            {
                var at = node.Provenance;
                ManifestNode[] others =
                [
                    new UnknownNode("x", at), ScalarNode.Null(at), ScalarNode.FromText("", at), ScalarNode.FromText("x", at), ScalarNode.FromInteger(1, at),
                    ScalarNode.FromBoolean(true, at), new ListNode([], at), new MapNode([], at), new ListNode([new UnknownNode("x", at), ScalarNode.FromText("x", at), new MapNode([], at)], at),
                    new MapNode([new MapEntry("name", ScalarNode.FromInteger(1, at), at)], at),
                    new MapNode([], at, (node as MapNode)?.Type),
                ];
                foreach (var other in others)
                {
                    Assert.False(Lower((MapNode)Nodes.Replace(tree, node, other)).Objects.IsDefault);
                }
            }
        }
    }

    [Fact]
    public void Every_node_and_key_comes_from_the_declaration()
    {
        foreach (var tree in Declarations().Append(Referring).Select(DslTree.Of))
        {
            var places = Nodes.All(tree).Select(node => node.Provenance)
                .Concat(Nodes.All(tree).OfType<MapNode>().SelectMany(map => map.Entries.Select(entry => entry.KeyProvenance)))
                .ToHashSet();
            foreach (var node in Lower(tree, "demo").Objects.SelectMany(o => Nodes.All(o.Root)))
            {
                Assert.Contains(node.Provenance, places);
                Assert.All((node as MapNode)?.Entries ?? [], entry => Assert.Contains(entry.KeyProvenance, places));
            }
        }
    }

    [Fact]
    public void The_same_declaration_gives_the_same_objects()
    {
        foreach (var declaration in Declarations().Append(Referring))
        {
            var (a, b) = (Lower(declaration), Lower(declaration));
            Assert.Equal(a.Objects.Select(o => o.Root), b.Objects.Select(o => o.Root), (x, y) => ManifestNodeComparer.WithProvenance.Equals(x, y));
        }
    }

    /// <summary>Of a referred object only the name lands in the object that refers to it.</summary>
    private static bool IsOfReferredObject(MapNode tree, ManifestNode node) =>
        Nodes.All(tree).OfType<MapNode>().Any(map =>
            map.Type?.Name.EndsWith("Reference", StringComparison.Ordinal) == true
            && map.Entries.Select(entry => entry.Value).OfType<MapNode>().Any(declared =>
                Nodes.All(declared).Contains(node) && node != declared && node != declared["Name"]));
}
