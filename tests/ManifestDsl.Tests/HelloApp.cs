using k8s.Models;

namespace ManifestDsl.Tests;

/// <summary>The declarations of the README: they must compile as written there.</summary>
[Manifests(Namespace = "demo")]
public static partial class HelloApp
{
    public static Deployment Hello => new("hello")
    {
        Replicas = 2,
        Containers =
        [
            new("hello", "ironcore864/k8s-security-demo:2.0.13")
            {
                User = 10001,
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", CpuLimit = "500m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                WritablePaths = ["/tmp"],
            },
        ],
    };

    public static Service HelloService => new("hello") { For = Hello, Ports = [new("http", 80)] };

    public static V1ConfigMap Settings => new()
    {
        Metadata = new() { Name = "settings" },
        Data = new Dictionary<string, string> { ["LOG_LEVEL"] = "info" },
    };

    public static StatefulSet Store => new("store")
    {
        ServiceAccount = Account,
        VolumeClaimTemplates = [new("data", "10Gi") { AccessModes = [AccessMode.ReadWriteOnce] }],
        MaxUnavailable = "25%",
        Labels = new() { ["team"] = "store" },
        Containers =
        [
            new("store", "example.org/store:1.2")
            {
                Env = new() { ["MODE"] = "fast" },
                Mounts =
                [
                    new("/data", Volume.ClaimTemplate("data")),
                    new("/cache", Volume.EmptyDir("cache", "64Mi", VolumeMedium.Memory)),
                    new("/etc/store", Volume.ConfigMap("config", Config)) { ReadOnly = true },
                    new("/etc/other", Volume.ConfigMap("other", "by-name")),
                ],
                Startup = Probe.Tcp(9000) with { PeriodSeconds = 5 },
                Readiness = new GrpcProbe(9000) { Service = "store" },
                Liveness = Probe.Exec(["/bin/check", "--quick"]),
                SeccompProfile = SeccompProfileType.RuntimeDefault,
                Overrides = new() { Stdin = true },
            },
        ],
        Overrides = new() { Spec = new() { Template = new() { Spec = new() { DnsPolicy = "Default" } } } },
    };

    public static ServiceAccount Account => new("store") { AutomountToken = true };

    public static ConfigMap Config => new("config") { Data = new() { ["a"] = "b" } };

    public static Namespace Demo => new("demo") { Enforce = PodSecurityLevel.Restricted };
}
