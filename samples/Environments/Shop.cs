using ManifestDsl;

// A method that takes the enum is evaluated once for each of its members: manifests/dev, manifests/staging, manifests/prod.
[Manifests(Namespace = "shop")]
public static partial class Shop
{
    public static Deployment Web(Env env) => new("web")
    {
        Replicas = env switch { Env.Dev => 1, Env.Staging => 2, Env.Prod => 4 },
        Containers =
        [
            new("web", $"registry.example.org/shop/web:{TagOf(env)}")
            {
                User = 10001,
                Ports = [new("http", 8080)],
                Resources = env is Env.Prod ? Large : Small,
                Env = new() { ["LOG_LEVEL"] = env is Env.Dev ? "debug" : "info" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
            },
        ],
    };

    // It refers to the deployment of its own environment.
    public static Service WebService(Env env) => new("web") { For = Web(env), Ports = [new("http", 80)] };

    // For all environments alike: manifests/shop.namespace.yaml.
    public static Namespace Home => new("shop") { Enforce = PodSecurityLevel.Restricted };

    private static Resources Small => new() { Cpu = "100m", CpuLimit = "500m", Memory = "64Mi", MemoryLimit = "128Mi" };

    private static Resources Large => new() { Cpu = "500m", CpuLimit = "2", Memory = "512Mi", MemoryLimit = "1Gi" };

    private static string TagOf(Env env) => env switch
    {
        Env.Dev => "2.0.0-dev",
        Env.Staging => "1.5.0-rc.2",
        Env.Prod => "1.4.2",
    };
}
