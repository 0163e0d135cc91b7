using k8s.Models;
using ManifestDsl;

// What runs.
[Manifests(Namespace = "shop")]
public static partial class Shop
{
    public static V1Deployment Api => new()
    {
        Metadata = new() { Name = "api", Labels = Labels("api") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Labels("api") },
            Template = new()
            {
                Metadata = new() { Labels = Labels("api") },
                Spec = new()
                {
                    ServiceAccountName = "api",
                    AutomountServiceAccountToken = false,
                    SecurityContext = HardenedPod,
                    Containers =
                    [
                        new()
                        {
                            Name = "api",
                            Image = "registry.acme.example/shop/api:1.0.0",
                            Ports = [new() { Name = "http", ContainerPort = 8080 }],
                            Env =
                            [
                                new() { Name = "DB_HOST", Value = "database" },
                                new() { Name = "DB_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "database", Key = "password" } } },
                            ],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("1Gi") },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("1Gi") },
                            },
                            VolumeMounts =
                            [
                                new() { Name = "settings", MountPath = "/etc/shop", ReadOnlyProperty = true },
                                new() { Name = "tmp", MountPath = "/tmp" },
                            ],
                            StartupProbe = new() { HttpGet = new() { Path = "/live", Port = "http" }, PeriodSeconds = 2, FailureThreshold = 30 },
                            LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" } },
                            ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                            Lifecycle = new() { PreStop = new() { Sleep = new() { Seconds = 5 } } },
                            SecurityContext = Hardened,
                        },
                    ],
                    Volumes =
                    [
                        new() { Name = "settings", ConfigMap = new() { Name = "settings" } },
                        new() { Name = "tmp", EmptyDir = new() },
                    ],
                    TopologySpreadConstraints =
                    [
                        new()
                        {
                            LabelSelector = new() { MatchLabels = Labels("api") },
                            MaxSkew = 1,
                            TopologyKey = "topology.kubernetes.io/zone",
                            WhenUnsatisfiable = "ScheduleAnyway",
                        },
                    ],
                },
            },
        },
    };

    public static V1Deployment Web => new()
    {
        Metadata = new() { Name = "web", Labels = Labels("web") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Labels("web") },
            Template = new()
            {
                Metadata = new() { Labels = Labels("web") },
                Spec = new()
                {
                    ServiceAccountName = "web",
                    AutomountServiceAccountToken = false,
                    SecurityContext = HardenedPod,
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Image = "registry.acme.example/shop/web:1.0.0",
                            Ports = [new() { Name = "http", ContainerPort = 8080 }],
                            Env = [new() { Name = "API_URL", Value = "http://api" }],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("128Mi") },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("128Mi") },
                            },
                            VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                            StartupProbe = new() { HttpGet = new() { Path = "/live", Port = "http" }, PeriodSeconds = 2, FailureThreshold = 30 },
                            LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" } },
                            ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                            Lifecycle = new() { PreStop = new() { Sleep = new() { Seconds = 5 } } },
                            SecurityContext = Hardened,
                        },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                    TopologySpreadConstraints =
                    [
                        new()
                        {
                            LabelSelector = new() { MatchLabels = Labels("web") },
                            MaxSkew = 1,
                            TopologyKey = "topology.kubernetes.io/zone",
                            WhenUnsatisfiable = "ScheduleAnyway",
                        },
                    ],
                },
            },
        },
    };

    public static V1Deployment Worker => new()
    {
        Metadata = new() { Name = "worker", Labels = Labels("worker") },
        Spec = new()
        {
            Replicas = 2,
            Selector = new() { MatchLabels = Labels("worker") },
            Template = new()
            {
                Metadata = new() { Labels = Labels("worker") },
                Spec = new()
                {
                    ServiceAccountName = "worker",
                    AutomountServiceAccountToken = true,
                    SecurityContext = HardenedPod,
                    Containers =
                    [
                        new()
                        {
                            Name = "worker",
                            Image = "registry.acme.example/shop/worker:1.0.0",
                            Env =
                            [
                                new() { Name = "DB_HOST", Value = "database" },
                                new() { Name = "DB_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "database", Key = "password" } } },
                            ],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("1Gi") },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("1Gi") },
                            },
                            VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                            LivenessProbe = new() { Exec = new() { Command = ["/app/worker", "--check"] } },
                            SecurityContext = Hardened,
                        },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                },
            },
        },
    };

    public static V1CronJob Cleanup => new()
    {
        Metadata = new() { Name = "cleanup", Labels = Labels("cleanup") },
        Spec = new()
        {
            Schedule = "0 3 * * *",
            TimeZone = "Etc/UTC",
            ConcurrencyPolicy = "Forbid",
            JobTemplate = new()
            {
                Spec = new()
                {
                    Template = new()
                    {
                        Metadata = new() { Labels = Labels("cleanup") },
                        Spec = new()
                        {
                            ServiceAccountName = "cleanup",
                            AutomountServiceAccountToken = false,
                            SecurityContext = HardenedPod,
                            Containers =
                            [
                                new()
                                {
                                    Name = "cleanup",
                                    Image = "registry.acme.example/shop/cleanup:1.0.0",
                                    Env =
                                    [
                                        new() { Name = "DB_HOST", Value = "database" },
                                        new() { Name = "DB_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "database", Key = "password" } } },
                                    ],
                                    Resources = new()
                                    {
                                        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("128Mi") },
                                        Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("128Mi") },
                                    },
                                    VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                                    SecurityContext = Hardened,
                                },
                            ],
                            Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                            RestartPolicy = "OnFailure",
                        },
                    },
                },
            },
        },
    };

    public static V1StatefulSet Database => new()
    {
        Metadata = new() { Name = "database", Labels = Labels("database") },
        Spec = new()
        {
            ServiceName = "database",
            Selector = new() { MatchLabels = Labels("database") },
            Template = new()
            {
                Metadata = new() { Labels = Labels("database") },
                Spec = new()
                {
                    ServiceAccountName = "database",
                    AutomountServiceAccountToken = false,
                    SecurityContext = new() { RunAsNonRoot = true, FsGroup = 10001, SeccompProfile = new() { Type = "RuntimeDefault" } },
                    Containers =
                    [
                        new()
                        {
                            Name = "postgres",
                            Image = "registry.acme.example/shop/postgres:1.0.0",
                            Ports = [new() { Name = "postgres", ContainerPort = 5432 }],
                            Env =
                            [
                                new() { Name = "PGDATA", Value = "/var/lib/postgresql/data" },
                                new() { Name = "POSTGRES_PASSWORD_FILE", Value = "/run/secrets/database/password" },
                            ],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("1Gi") },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("1Gi") },
                            },
                            VolumeMounts =
                            [
                                new() { Name = "data", MountPath = "/var/lib/postgresql" },
                                new() { Name = "password", MountPath = "/run/secrets/database", ReadOnlyProperty = true },
                                new() { Name = "tmp", MountPath = "/tmp" },
                                new() { Name = "var-run-postgresql", MountPath = "/var/run/postgresql" },
                            ],
                            LivenessProbe = new() { TcpSocket = new() { Port = "postgres" } },
                            ReadinessProbe = new() { Exec = new() { Command = ["pg_isready"] } },
                            SecurityContext = Hardened,
                        },
                    ],
                    Volumes =
                    [
                        new() { Name = "password", Secret = new() { SecretName = "database" } },
                        new() { Name = "tmp", EmptyDir = new() },
                        new() { Name = "var-run-postgresql", EmptyDir = new() },
                    ],
                },
            },
            VolumeClaimTemplates =
            [
                new()
                {
                    Metadata = new() { Name = "data" },
                    Spec = new()
                    {
                        AccessModes = ["ReadWriteOnce"],
                        Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("100Gi") } },
                    },
                },
            ],
        },
    };

    public static V1ConfigMap Settings => new()
    {
        Metadata = new() { Name = "settings", Labels = Labels("settings") },
        Data = new Dictionary<string, string> { ["settings.json"] = "{ \"Logging\": { \"Level\": \"info\" }, \"Payments\": \"live\" }\n" },
    };
}
