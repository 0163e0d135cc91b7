using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// Types of this package with overrides for what they lack, and variants of one workload.
[Manifests(Namespace = "mixed")]
public static partial class Mixed
{
    public static Deployment Checkout => new("checkout")
    {
        Replicas = 3,
        Containers =
        [
            new("checkout", "ghcr.io/acme/checkout:9.0.0")
            {
                User = 10001,
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                Overrides = new()
                {
                    Lifecycle = new() { PreStop = new() { Exec = new() { Command = ["sh", "-c", "sleep 5"] } } },
                    Env = [new() { Name = "NODE_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } }],
                },
            },
        ],
        Overrides = new()
        {
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        TopologySpreadConstraints =
                        [
                            new()
                            {
                                MaxSkew = 1,
                                TopologyKey = "topology.kubernetes.io/zone",
                                WhenUnsatisfiable = "ScheduleAnyway",
                                LabelSelector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "checkout" } },
                            },
                        ],
                    },
                },
            },
        },
    };

    public static Service CheckoutService => new("checkout") { For = Checkout, Ports = [new("http", 80)] };

    public static Deployment Blue => Variant("blue", "1.4.2");

    public static Deployment Green => Variant("green", "1.5.0");

    private static Deployment Variant(string color, string version) => new($"recommender-{color}")
    {
        Replicas = 2,
        Containers =
        [
            new("recommender", $"ghcr.io/acme/recommender:{version}")
            {
                User = 10001,
                Ports = [new("http", 8080)],
                Env = new() { ["COLOR"] = color, ["MODEL_PATH"] = "/models/current", ["CACHE_KEY"] = $"recommender-{color}" },
                Resources = new() { Cpu = "500m", Memory = "1Gi", MemoryLimit = "2Gi" },
                Startup = Probe.Tcp("http") with { FailureThreshold = 60 },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                WritablePaths = ["/tmp"],
                Mounts = [new("/models", Volume.PersistentVolumeClaim("models", "models")) { ReadOnly = true }],
            },
        ],
    };

    public static Service BlueService => new("recommender-blue") { For = Blue, Ports = [new("http", 80)] };

    public static Service GreenService => new("recommender-green") { For = Green, Ports = [new("http", 80)] };
}
