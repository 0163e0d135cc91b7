using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// Models with what is rarer: windows, autoscaling, budgets, a token that is asked for, capabilities, several containers.
[Manifests(Namespace = "more")]
public static partial class MoreModels
{
    public static V1Deployment Legacy => Shared.Deployment("legacy", 2, new()
    {
        Os = new() { Name = "windows" },
        NodeSelector = new Dictionary<string, string> { ["kubernetes.io/os"] = "windows" },
        AutomountServiceAccountToken = false,
        SecurityContext = new() { RunAsNonRoot = true, WindowsOptions = new() { RunAsUserName = "ContainerUser" } },
        Containers =
        [
            new()
            {
                Name = "iis",
                Image = "ghcr.io/acme/legacy:2019.4.1",
                Ports = [new() { Name = "http", ContainerPort = 8080 }],
                Resources = Shared.Resources("500m", "1Gi", "2Gi"),
                LivenessProbe = Shared.Http("/live", "http"),
                ReadinessProbe = Shared.Http("/ready", "http"),
            },
        ],
    });

    public static V1Deployment Dns => Shared.Deployment("authoritative-dns", 2, new()
    {
        AutomountServiceAccountToken = false,
        SecurityContext = Shared.Pod,
        Containers =
        [
            new()
            {
                Name = "knot",
                Image = "cznic/knot:v3.5.1",
                Ports = [new() { Name = "dns", ContainerPort = 53, Protocol = "UDP" }, new() { Name = "dns-tcp", ContainerPort = 53, Protocol = "TCP" }],
                Resources = Shared.Resources("100m", "64Mi", "128Mi"),
                LivenessProbe = new() { TcpSocket = new() { Port = "dns-tcp" }, FailureThreshold = 5 },
                ReadinessProbe = new() { TcpSocket = new() { Port = "dns-tcp" } },
                SecurityContext = new()
                {
                    RunAsNonRoot = true,
                    RunAsUser = 53000,
                    ReadOnlyRootFilesystem = true,
                    AllowPrivilegeEscalation = false,
                    Capabilities = new() { Drop = ["ALL"], Add = ["NET_BIND_SERVICE"] },
                    SeccompProfile = new() { Type = "RuntimeDefault" },
                },
            },
        ],
    });

    public static V1Deployment Controller => Shared.Deployment("secret-controller", 1, new()
    {
        AutomountServiceAccountToken = true,
        ServiceAccountName = "secret-controller",
        SecurityContext = Shared.Pod,
        Containers =
        [
            new()
            {
                Name = "controller",
                Image = "ghcr.io/acme/secret-controller:3.3.3",
                Ports = [new() { Name = "health", ContainerPort = 8081 }],
                Resources = Shared.Resources("50m", "64Mi", "128Mi"),
                LivenessProbe = Shared.Http("/healthz", "health"),
                ReadinessProbe = Shared.Http("/readyz", "health"),
                SecurityContext = Shared.Locked,
            },
        ],
    });

    public static V1ServiceAccount ControllerAccount => new() { Metadata = new() { Name = "secret-controller" }, AutomountServiceAccountToken = false };

    public static V1Deployment Autoscaled => new()
    {
        Metadata = new() { Name = "thumbnails", Labels = Shared.Labels("thumbnails") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Shared.Labels("thumbnails") },
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 1, MaxUnavailable = 0 } },
            Template = new()
            {
                Metadata = new() { Labels = Shared.Labels("thumbnails") },
                Spec = new()
                {
                    AutomountServiceAccountToken = false,
                    SecurityContext = Shared.Pod,
                    Containers =
                    [
                        new()
                        {
                            Name = "thumbnails",
                            Image = "ghcr.io/acme/thumbnails:0.8.15",
                            Ports = [new() { Name = "http", ContainerPort = 8080 }],
                            Resources = Shared.Resources("1", "512Mi", "1Gi"),
                            LivenessProbe = Shared.Http("/live", "http"),
                            ReadinessProbe = Shared.Http("/ready", "http"),
                            SecurityContext = Shared.Locked,
                            VolumeMounts = [new() { Name = "scratch", MountPath = "/scratch" }],
                        },
                        new()
                        {
                            Name = "statsd",
                            Image = "prom/statsd-exporter:v0.28.0",
                            Ports = [new() { Name = "metrics", ContainerPort = 9102 }, new() { Name = "statsd", ContainerPort = 9125, Protocol = "UDP" }],
                            Resources = Shared.Resources("10m", "16Mi", "32Mi"),
                            LivenessProbe = Shared.Http("/-/healthy", "metrics"),
                            ReadinessProbe = Shared.Http("/-/ready", "metrics"),
                            SecurityContext = Shared.Locked,
                        },
                    ],
                    Volumes = [new() { Name = "scratch", EmptyDir = new() { Medium = "Memory", SizeLimit = new("256Mi") } }],
                },
            },
        },
    };

    public static V2HorizontalPodAutoscaler AutoscaledScaler => new()
    {
        Metadata = new() { Name = "thumbnails" },
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "thumbnails" },
            MinReplicas = 3,
            MaxReplicas = 12,
            Metrics = [new() { Type = "Resource", Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70 } } }],
        },
    };

    public static V1PodDisruptionBudget AutoscaledBudget => new()
    {
        Metadata = new() { Name = "thumbnails" },
        Spec = new() { MaxUnavailable = 1, Selector = new() { MatchLabels = Shared.Labels("thumbnails") } },
    };
}
