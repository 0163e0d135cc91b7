using ManifestDsl;

[Manifests(Namespace = "shop")]
public static partial class Shop
{
    public static Deployment Web => new("web")
    {
        Replicas = 2,
        Containers =
        [
            new("web", "ghcr.io/acme/web:1.4.2")
            {
                RunAsNonRoot = false,
                ReadOnlyRootFilesystem = false,
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
            },
        ],
    };
}
