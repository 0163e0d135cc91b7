using ManifestDsl;

// Several containers in one pod: a log shipper beside the program, a proxy as a sidecar, an init container that prepares.
[Manifests(Namespace = "pods")]
public static partial class Pods
{
    private static EmptyDirVolume Logs => Volume.EmptyDir("logs", "512Mi");

    public static Deployment WithLogShipper => new("billing")
    {
        Replicas = 2,
        User = 10001,
        Containers =
        [
            new("billing", "ghcr.io/acme/billing:7.1.3")
            {
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                Mounts = [new("/var/log/billing", Logs)],
            },
            new("shipper", "fluent/fluent-bit:4.2.0")
            {
                Ports = [new("status", 2020)],
                Resources = new() { Cpu = "20m", Memory = "32Mi", MemoryLimit = "64Mi" },
                Liveness = Probe.Http("/", "status"),
                Readiness = Probe.Http("/api/v1/health", "status"),
                Mounts = [new("/logs", Logs) { ReadOnly = true }, new("/fluent-bit/etc", Volume.ConfigMap("shipper", "billing-shipper")) { ReadOnly = true }],
            },
        ],
    };

    public static ConfigMap Shipper => new("billing-shipper") { Data = new() { ["fluent-bit.conf"] = "[INPUT]\n    Name tail\n    Path /logs/*.log" } };

    public static Service Billing => new("billing") { For = WithLogShipper, Ports = [new("http", 80)] };

    public static Deployment WithProxy => new("accounts")
    {
        Replicas = 2,
        User = 10001,
        InitContainers =
        [
            new("cloud-sql-proxy", "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.19.0")
            {
                RestartPolicy = RestartPolicy.Always,
                Args = ["--port=5432", "--health-check", "--http-port=9801", "acme:europe-west3:accounts"],
                Ports = [new("health", 9801)],
                Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Startup = Probe.Http("/startup", "health"),
                Liveness = Probe.Http("/liveness", "health"),
                Readiness = Probe.Http("/readiness", "health"),
            },
        ],
        Containers =
        [
            new("accounts", "ghcr.io/acme/accounts:2.2.2")
            {
                Ports = [new("grpc", 50051)],
                Env = new() { ["DB_HOST"] = "127.0.0.1", ["DB_AUTH"] = "iam" },
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Grpc(50051) with { FailureThreshold = 5 },
                Readiness = Probe.Grpc(50051),
            },
        ],
    };

    public static Service Accounts => new("accounts") { For = WithProxy, Ports = [new("grpc", 50051)] };

    public static Deployment WithInit => new("wiki")
    {
        Replicas = 2,
        User = 10001,
        FsGroup = 10001,
        InitContainers =
        [
            new("fetch-theme", "alpine/git:2.49.1")
            {
                Args = ["clone", "--depth=1", "https://git.example.org/acme/theme.git", "/theme"],
                Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "64Mi" },
                Mounts = [new("/theme", Volume.EmptyDir("theme", "64Mi"))],
            },
        ],
        Containers =
        [
            new("wiki", "ghcr.io/acme/wiki:0.9.0")
            {
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                Mounts = [new("/theme", Volume.EmptyDir("theme", "64Mi")) { ReadOnly = true }, new("/uploads", Volume.PersistentVolumeClaim("uploads", "wiki-uploads"))],
            },
        ],
    };

    public static Service Wiki => new("wiki") { For = WithInit, Ports = [new("http", 80)] };
}
