using ManifestDsl;

// Programs on .NET: an API that several teams' settings reach, its worker, and a job that migrates the database.
[Manifests(Namespace = "orders")]
public static partial class DotNet
{
    public static ConfigMap Settings => new("settings")
    {
        Data = new() { ["Logging__LogLevel__Default"] = "Information", ["Orders__PageSize"] = "50" },
    };

    public static Deployment Orders => new("orders")
    {
        Replicas = 3,
        MaxUnavailable = 0,
        HostUsers = false,
        EnableServiceLinks = false,
        TerminationGracePeriodSeconds = 60,
        Spread = [new(Topology.Zone), new(Topology.Node)],
        RequiredNodes = [new("kubernetes.io/arch", NodeOperator.In, ["amd64", "arm64"])],
        PreferredNodes = [new(20, [new("node.kubernetes.io/lifecycle", NodeOperator.NotIn, ["spot"])])],
        PodAffinity = [new(Topology.Zone) { Workload = Cache, Weight = 50 }],
        Tolerations = [new("dedicated", "orders", TaintEffect.NoSchedule)],
        ImagePullSecrets = ["registry"],
        InitContainers =
        [
            new("proxy", "ghcr.io/acme/proxy:2.4.0")
            {
                RestartPolicy = RestartPolicy.Always,
                User = 10002,
                Ports = [new("proxy", 15021)],
                Startup = Probe.Tcp("proxy") with { PeriodSeconds = 2, FailureThreshold = 30 },
                Readiness = Probe.Tcp("proxy"),
                Liveness = Probe.Http("/live", "proxy"),
                Resources = new() { Cpu = "20m", Memory = "32Mi", MemoryLimit = "64Mi" },
            },
        ],
        Containers =
        [
            new DotNetContainer("orders", "ghcr.io/acme/orders:7.3.1")
            {
                User = 10001,
                Env = new()
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["Orders__PageSize"] = Env.From(Settings, "Orders__PageSize"),
                    ["POD_NAME"] = Env.Field("metadata.name"),
                    ["DOTNET_GCHeapHardLimit"] = Env.Resource("limits.memory"),
                },
                EnvFrom = [EnvFrom.ConfigMap(Settings)],
                Resources = new() { Cpu = "200m", Memory = "256Mi", MemoryLimit = "256Mi" },
                Readiness = Probe.Http("/ready", "http"),
                Liveness = Probe.Http("/live", "http") with { Headers = new() { ["X-Probe"] = "liveness" } },
                PreStop = Hook.Sleep(5),
                AppArmorProfile = AppArmorProfileType.RuntimeDefault,
                TerminationMessagePolicy = TerminationMessagePolicy.FallbackToLogsOnError,
                Mounts =
                [
                    new("/credentials", Volume.Secret("credentials", "orders-db") with { Items = [new("connection", "connection")], DefaultMode = 288 }) { ReadOnly = true },
                    new("/pod", Volume.Projected("pod", [Projection.DownwardApi([new("labels") { FieldPath = "metadata.labels" }])])) { ReadOnly = true },
                ],
            },
        ],
    };

    public static Service OrdersService => new("orders") { For = Orders, Ports = [new("http", 80)] };

    public static Deployment Worker => new("worker")
    {
        Containers =
        [
            new DotNetContainer("worker", "mcr.microsoft.com/dotnet/runtime:10.0.1-noble-chiseled")
            {
                Ports = [],
                DiagnosticsPath = "/diag",
                Args = ["/models/worker.dll"],
                Mounts =
                [
                    new("/diag", Volume.EmptyDir("diag", "64Mi")),
                    new("/models", Volume.Image("program", "ghcr.io/acme/worker:7.3.1")) { ReadOnly = true },
                ],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Exec(["/models/alive"]),
            },
        ],
    };

    public static Job Migrate => new("migrate")
    {
        Completions = 1,
        BackoffLimit = 3,
        ActiveDeadlineSeconds = 600,
        TtlSecondsAfterFinished = 3600,
        PodFailurePolicy = [new(PodFailureAction.Ignore) { Conditions = ["DisruptionTarget"] }, new(PodFailureAction.FailJob) { ExitCodes = [42] }],
        Containers =
        [
            new DotNetContainer("migrate", "ghcr.io/acme/orders:7.3.1")
            {
                User = 10001,
                Args = ["migrate"],
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "128Mi" },
                Mounts = [new("/credentials", Volume.Secret("credentials", "orders-db")) { ReadOnly = true }],
            },
        ],
    };

    private static Deployment Cache => new("cache")
    {
        Namespace = "shared",
        Containers = [new("cache", "valkey/valkey:9.0.0") { User = 999, Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "64Mi" }, Liveness = Probe.Tcp(6379) }],
    };
}
