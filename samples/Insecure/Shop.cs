using k8s.Models;
using ManifestDsl;

// Types of this package are hardened unless told otherwise: what is insecure here was asked for.
[Manifests(Namespace = "shop")]
public static partial class Shop
{
    private const bool Debug = true;

    public static Deployment Web => new("web")
    {
        InitContainers =
        [
            new("migrate", "shop/migrate:1.4")
            {
                ReadOnlyRootFilesystem = false,
            },
        ],
        Containers =
        [
            new("web", "shop/web:1.4")
            {
                Ports = [new("http", 8080)],
                RunAsNonRoot = false, // the image has no user yet
                ReadOnlyRootFilesystem = false,
                Privileged = true,
            },
            Proxy with { Name = "metrics-proxy", Privileged = Debug },
        ],
    };

    public static Service WebService => new("web") { For = Web, Ports = [new("http", 80)] };

    public static StatefulSet Database => new("database")
    {
        Containers =
        [
            new("postgres", "postgres:18.1")
            {
                User = 999,
                Overrides = new() { SecurityContext = new() { ReadOnlyRootFilesystem = false } },
            },
        ],
    };

    public static CronJob Cleanup => new("cleanup")
    {
        Schedule = "0 3 * * *",
        Containers = [new("cleanup", "shop/cleanup:1.4") { RunAsNonRoot = false }],
        Overrides = new()
        {
            Spec = new()
            {
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        Template = new()
                        {
                            Spec = new() { SecurityContext = new() { RunAsNonRoot = false } },
                        },
                    },
                },
            },
        },
    };

    // Written once, for every workload that has it.
    private static Container Proxy => new("proxy", "envoyproxy/envoy:v1.36.2") { RunAsNonRoot = false };
}
