using k8s.Models;
using ManifestDsl;

namespace Acme.Raw;

[Manifests]
internal static partial class Workloads
{
    public static V1Pod Everything => new()
    {
        Metadata = new()
        {
            Name = "everything",
            NamespaceProperty = "raw",
            Labels = new Dictionary<string, string> { ["app"] = "everything", ["on"] = "off" },
            Annotations = new Dictionary<string, string> { ["a/b"] = "multi\nline\n", ["empty"] = "" },
            Finalizers = ["example.org/keep"],
            OwnerReferences = [new() { ApiVersion = "v1", Kind = "Node", Name = "n1", Uid = "6f", Controller = true, BlockOwnerDeletion = false }],
        },
        Spec = new()
        {
            ActiveDeadlineSeconds = 3_000_000_000,
            AutomountServiceAccountToken = false,
            DnsPolicy = "None",
            DnsConfig = new() { Nameservers = ["1.1.1.1", "::1"], Options = [new() { Name = "ndots", Value = "2" }, new() { Name = "edns0" }], Searches = [] },
            HostAliases = [new() { Ip = "127.0.0.1", Hostnames = ["a", "b"] }],
            Affinity = new()
            {
                NodeAffinity = new()
                {
                    RequiredDuringSchedulingIgnoredDuringExecution = new()
                    {
                        NodeSelectorTerms = [new() { MatchExpressions = [new() { Key = "zone", OperatorProperty = "In", Values = ["a", "b"] }] }],
                    },
                    PreferredDuringSchedulingIgnoredDuringExecution = [new() { Weight = 1, Preference = new() { MatchFields = [new() { Key = "metadata.name", OperatorProperty = "Exists" }] } }],
                },
                PodAntiAffinity = new()
                {
                    PreferredDuringSchedulingIgnoredDuringExecution =
                    [
                        new() { Weight = 100, PodAffinityTerm = new() { TopologyKey = "kubernetes.io/hostname", LabelSelector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "x" } } } },
                    ],
                },
            },
            Tolerations = [new() { Key = "dedicated", OperatorProperty = "Equal", Value = "1", Effect = "NoExecute", TolerationSeconds = 0 }],
            TopologySpreadConstraints = [new() { MaxSkew = 1, TopologyKey = "zone", WhenUnsatisfiable = "ScheduleAnyway", MinDomains = 2 }],
            ReadinessGates = [new() { ConditionType = "example.org/ready" }],
            Overhead = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("250m"), ["memory"] = new ResourceQuantity("120Mi") },
            Os = new() { Name = "linux" },
            SecurityContext = new()
            {
                FsGroup = 2000,
                FsGroupChangePolicy = "OnRootMismatch",
                SupplementalGroups = [1, 2_000],
                Sysctls = [new() { Name = "net.core.somaxconn", Value = "1024" }],
                SeccompProfile = new() { Type = "Localhost", LocalhostProfile = "p.json" },
            },
            Volumes =
            [
                new() { Name = "tmp", EmptyDir = new() },
                new() { Name = "mem", EmptyDir = new() { Medium = "Memory", SizeLimit = new("1536Mi") } },
                new() { Name = "cm", ConfigMap = new() { Name = "cm", DefaultMode = 0b110_100_100, Items = [new() { Key = "a", Path = "b/c", Mode = 256 }] } },
                new() { Name = "sec", Secret = new() { SecretName = "s", Optional = true } },
                new() { Name = "host", HostPath = new() { Path = "/var/log", Type = "" } },
                new()
                {
                    Name = "all",
                    Projected = new()
                    {
                        Sources =
                        [
                            new() { ServiceAccountToken = new() { Path = "token", Audience = "vault", ExpirationSeconds = 3600 } },
                            new() { DownwardAPI = new() { Items = [new() { Path = "cpu", ResourceFieldRef = new() { ContainerName = "main", Resource = "limits.cpu", Divisor = new("1m") } }] } },
                        ],
                    },
                },
                new() { Name = "eph", Ephemeral = new() { VolumeClaimTemplate = new() { Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("0.5Ti") } } } } } },
                new() { Name = "nfs", Nfs = new() { Server = "nfs", Path = "/", ReadOnlyProperty = true } },
            ],
            InitContainers = [new() { Name = "init", Image = "busybox:1", Command = ["sh", "-c", "set -e\necho \"hi\"\n"], RestartPolicy = "Always" }],
            Containers =
            [
                new()
                {
                    Name = "main",
                    Image = "example.org/main@sha256:0123",
                    Args = ["--flag=true", "yes", "1e3", "0x10", "- a", "#"],
                    Env =
                    [
                        new() { Name = "A", Value = "true" },
                        new() { Name = "B", ValueFrom = new() { SecretKeyRef = new() { Name = "s", Key = "k", Optional = false } } },
                        new() { Name = "C", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP", ApiVersion = "v1" } } },
                    ],
                    EnvFrom = [new() { Prefix = "P_", ConfigMapRef = new() { Name = "cm" } }],
                    Ports = [new() { ContainerPort = 8080, Name = "http", Protocol = "TCP" }, new() { ContainerPort = 53, HostPort = 53, HostIP = "10.0.0.1" }],
                    Resources = new()
                    {
                        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("0.1"), ["memory"] = new("1024Mi"), ["example.org/gpu"] = new("2") },
                        Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1500m"), ["memory"] = new("1e9") },
                        Claims = [new() { Name = "gpu" }],
                    },
                    LivenessProbe = new() { HttpGet = new() { Path = "/", Port = 8080, HttpHeaders = [new() { Name = "X", Value = "1" }] }, PeriodSeconds = 5 },
                    ReadinessProbe = new() { TcpSocket = new() { Port = "http" }, InitialDelaySeconds = 0 },
                    StartupProbe = new() { Grpc = new() { Port = 9000, Service = "s" } },
                    Lifecycle = new() { PreStop = new() { Exec = new() { Command = ["sleep", "5"] } }, PostStart = new() { Sleep = new() { Seconds = 1 } } },
                    SecurityContext = new() { Capabilities = new() { Add = ["NET_ADMIN"], Drop = ["ALL"] }, RunAsUser = 0, Privileged = false, ProcMount = "Default" },
                    VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }, new() { Name = "all", MountPath = "/all", ReadOnlyProperty = true, SubPathExpr = "$(A)" }],
                    VolumeDevices = [new() { Name = "eph", DevicePath = "/dev/x" }],
                    TerminationMessagePolicy = "FallbackToLogsOnError",
                    Tty = true,
                },
            ],
        },
    };

    private static V1PodTemplateSpec Template(string name) => new()
    {
        Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = name } },
        Spec = new() { Containers = [new() { Name = name, Image = $"example.org/{name}:1.0" }] },
    };

    private static V1LabelSelector Selector(string name) => new() { MatchLabels = new Dictionary<string, string> { ["app"] = name } };

    public static V1Deployment Percentages => new()
    {
        Metadata = new() { Name = "percentages" },
        Spec = new() { Selector = Selector("p"), Template = Template("p"), Replicas = 0, Paused = true, Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 1 } } },
    };

    public static V1Deployment Numbers => new()
    {
        Metadata = new() { Name = "numbers" },
        Spec = new() { Selector = Selector("n"), Template = Template("n"), Strategy = new() { RollingUpdate = new() { MaxSurge = "3", MaxUnavailable = "0" } } },
    };

    public static V1StatefulSet Stateful => new()
    {
        Metadata = new() { Name = "stateful", NamespaceProperty = "raw" },
        Spec = new()
        {
            ServiceName = "stateful",
            Selector = Selector("s"),
            Template = Template("s"),
            PersistentVolumeClaimRetentionPolicy = new() { WhenDeleted = "Delete", WhenScaled = "Retain" },
            Ordinals = new() { Start = 5 },
            VolumeClaimTemplates = [new() { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = ["ReadWriteOnce"], StorageClassName = "", Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("10Gi") } } } }],
        },
    };

    public static V1DaemonSet Daemon => new()
    {
        Metadata = new() { Name = "daemon" },
        Spec = new() { Selector = new() { MatchExpressions = [new() { Key = "app", OperatorProperty = "NotIn", Values = ["x"] }] }, Template = Template("d"), UpdateStrategy = new() { Type = "OnDelete" } },
    };

    public static V1ReplicaSet Replicas => new() { Metadata = new() { Name = "replicas" }, Spec = new() { Replicas = 3, Selector = Selector("r"), Template = Template("r") } };

    public static V1ReplicationController Controller => new()
    {
        Metadata = new() { Name = "controller" },
        Spec = new() { Replicas = 1, Selector = new Dictionary<string, string> { ["app"] = "c" }, Template = Template("c") },
    };

    public static V1Job Job => new()
    {
        Metadata = new() { GenerateName = "job-" },
        Spec = new()
        {
            Template = Template("j"),
            CompletionMode = "Indexed",
            Completions = 2,
            BackoffLimitPerIndex = 1,
            PodFailurePolicy = new() { Rules = [new() { Action = "Ignore", OnPodConditions = [new() { Type = "DisruptionTarget", Status = "True" }] }, new() { Action = "FailJob", OnExitCodes = new() { OperatorProperty = "In", Values = [1, 137] } }] },
            SuccessPolicy = new() { Rules = [new() { SucceededIndexes = "0-1" }] },
        },
    };

    public static V1CronJob Cron => new()
    {
        Metadata = new() { Name = "cron" },
        Spec = new() { Schedule = "*/5 * * * *", TimeZone = "Etc/UTC", Suspend = false, JobTemplate = new() { Metadata = new() { Labels = new Dictionary<string, string>() }, Spec = new() { Template = Template("cron") } } },
    };

    public static V1PodTemplate PodTemplate => new() { Metadata = new() { Name = "template" }, Template = Template("t") };

    public static V1ControllerRevision Revision => new() { Metadata = new() { Name = "revision" }, Revision = 7, Data = new Dictionary<string, object> { ["a"] = 1, ["b"] = new List<object> { "x", true, 2.5 } } };

    public static V2HorizontalPodAutoscaler Scaler => new()
    {
        Metadata = new() { Name = "scaler" },
        Spec = new()
        {
            MinReplicas = 1,
            MaxReplicas = 10,
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "numbers" },
            Metrics =
            [
                new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 80 } } },
                new() { Type = "Pods", Pods = new() { Metric = new() { Name = "rps" }, Target = new() { Type = "AverageValue", AverageValue = new("1k") } } },
            ],
            Behavior = new() { ScaleDown = new() { StabilizationWindowSeconds = 300, Policies = [new() { Type = "Percent", Value = 50, PeriodSeconds = 60 }], SelectPolicy = "Min", Tolerance = new("50m") } },
        },
    };

    public static V1PodDisruptionBudget BudgetPercent => new() { Metadata = new() { Name = "budget-percent" }, Spec = new() { MinAvailable = "50%", Selector = Selector("p"), UnhealthyPodEvictionPolicy = "AlwaysAllow" } };

    public static V1PodDisruptionBudget BudgetNumber() => new() { Metadata = new() { Name = "budget-number" }, Spec = new() { MaxUnavailable = 0, Selector = new() } };
}
