using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// Storage, jobs and agents as models.
[Manifests(Namespace = "stateful")]
public static partial class StatefulModels
{
    public static V1StatefulSet Mongo => new()
    {
        Metadata = new() { Name = "mongo", Labels = Shared.Labels("mongo") },
        Spec = new()
        {
            ServiceName = "mongo",
            Replicas = 3,
            Selector = new() { MatchLabels = Shared.Labels("mongo") },
            Template = new()
            {
                Metadata = new() { Labels = Shared.Labels("mongo") },
                Spec = new()
                {
                    AutomountServiceAccountToken = false,
                    SecurityContext = Shared.Pod,
                    TerminationGracePeriodSeconds = 90,
                    Containers =
                    [
                        new()
                        {
                            Name = "mongo",
                            Image = "mongo:8.2.1",
                            Args = ["--replSet", "rs0", "--bind_ip_all"],
                            Ports = [new() { Name = "mongo", ContainerPort = 27017 }],
                            Resources = Shared.Resources("500m", "1Gi", "2Gi"),
                            LivenessProbe = new() { TcpSocket = new() { Port = "mongo" } },
                            ReadinessProbe = new() { Exec = new() { Command = ["mongosh", "--quiet", "--eval", "db.adminCommand('ping')"] } },
                            SecurityContext = Shared.Locked,
                            VolumeMounts = [new() { Name = "data", MountPath = "/data/db" }, new() { Name = "tmp", MountPath = "/tmp" }],
                        },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() { SizeLimit = new("64Mi") } }],
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
                        Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("50Gi") } },
                    },
                },
            ],
        },
    };

    public static V1Service MongoService => new()
    {
        Metadata = new() { Name = "mongo" },
        Spec = new() { ClusterIP = "None", Selector = Shared.Labels("mongo"), Ports = [new() { Name = "mongo", Port = 27017, TargetPort = "mongo" }] },
    };

    public static V1CronJob Backup => new()
    {
        Metadata = new() { Name = "mongo-backup" },
        Spec = new()
        {
            Schedule = "15 1 * * *",
            ConcurrencyPolicy = "Forbid",
            StartingDeadlineSeconds = 1800,
            JobTemplate = new()
            {
                Spec = new()
                {
                    BackoffLimit = 1,
                    ActiveDeadlineSeconds = 3600,
                    Template = new()
                    {
                        Spec = new()
                        {
                            RestartPolicy = "Never",
                            AutomountServiceAccountToken = false,
                            SecurityContext = Shared.Pod,
                            Containers =
                            [
                                new()
                                {
                                    Name = "backup",
                                    Image = "ghcr.io/acme/mongo-backup:1.0.0",
                                    Args = ["mongodb://mongo-0.mongo,mongo-1.mongo/?replicaSet=rs0", "s3://acme-backups/mongo"],
                                    Resources = Shared.Resources("200m", "256Mi", "512Mi"),
                                    SecurityContext = Shared.Locked,
                                    VolumeMounts = [new() { Name = "work", MountPath = "/work" }],
                                },
                            ],
                            Volumes = [new() { Name = "work", Ephemeral = new() { VolumeClaimTemplate = new() { Spec = new() { AccessModes = ["ReadWriteOnce"], Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("20Gi") } } } } } }],
                        },
                    },
                },
            },
        },
    };

    public static V1Job Seed => new()
    {
        Metadata = new() { Name = "seed" },
        Spec = new()
        {
            TtlSecondsAfterFinished = 3600,
            Template = new()
            {
                Spec = new()
                {
                    RestartPolicy = "OnFailure",
                    AutomountServiceAccountToken = false,
                    SecurityContext = Shared.Pod,
                    Containers =
                    [
                        new() { Name = "seed", Image = "ghcr.io/acme/seed:1.2.3", Resources = Shared.Resources("100m", "64Mi", "128Mi"), SecurityContext = Shared.Locked },
                    ],
                },
            },
        },
    };

    public static V1DaemonSet DnsCache => new()
    {
        Metadata = new() { Name = "dns-cache", Labels = Shared.Labels("dns-cache") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Shared.Labels("dns-cache") },
            UpdateStrategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxUnavailable = "10%" } },
            Template = new()
            {
                Metadata = new() { Labels = Shared.Labels("dns-cache") },
                Spec = new()
                {
                    AutomountServiceAccountToken = false,
                    SecurityContext = Shared.Pod,
                    PriorityClassName = "system-node-critical",
                    Tolerations = [new() { OperatorProperty = "Exists" }],
                    Containers =
                    [
                        new()
                        {
                            Name = "coredns",
                            Image = "registry.k8s.io/coredns/coredns:v1.13.1",
                            Args = ["-conf", "/etc/coredns/Corefile"],
                            Ports = [new() { Name = "dns", ContainerPort = 5353, Protocol = "UDP" }, new() { Name = "dns-tcp", ContainerPort = 5353, Protocol = "TCP" }, new() { Name = "health", ContainerPort = 8080 }],
                            Resources = Shared.Resources("50m", "32Mi", "64Mi"),
                            LivenessProbe = Shared.Http("/health", "health"),
                            ReadinessProbe = Shared.Http("/ready", "health"),
                            SecurityContext = Shared.Locked,
                            VolumeMounts = [new() { Name = "config", MountPath = "/etc/coredns", ReadOnlyProperty = true }],
                        },
                    ],
                    Volumes = [new() { Name = "config", ConfigMap = new() { Name = "dns-cache" } }],
                },
            },
        },
    };

    public static V1ConfigMap DnsCacheConfig => new() { Metadata = new() { Name = "dns-cache" }, Data = new Dictionary<string, string> { ["Corefile"] = ".:5353 {\n    forward . /etc/resolv.conf\n    cache\n}" } };
}
