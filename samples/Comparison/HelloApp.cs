using ManifestDsl;

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

    public static NetworkPolicy HelloAccess => Hello.AllowFrom(NetworkPeer.Anyone());

    public static PodDisruptionBudget HelloBudget => new("hello") { For = Hello, MinAvailable = 1 };
}
