using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// The same sorts of programs, as models of the Kubernetes client.
[Manifests(Namespace = "models")]
public static partial class Models
{
    public static V1Deployment Catalog => Shared.Deployment("catalog", 3, new()
    {
        AutomountServiceAccountToken = false,
        ServiceAccountName = "catalog",
        SecurityContext = Shared.Pod,
        TerminationGracePeriodSeconds = 45,
        TopologySpreadConstraints =
        [
            new() { MaxSkew = 1, TopologyKey = "kubernetes.io/hostname", WhenUnsatisfiable = "ScheduleAnyway", LabelSelector = new() { MatchLabels = Shared.Labels("catalog") } },
        ],
        Containers =
        [
            new()
            {
                Name = "catalog",
                Image = "ghcr.io/acme/catalog:6.0.4",
                Ports = [new() { Name = "http", ContainerPort = 8080 }],
                Env =
                [
                    new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
                    new() { Name = "BASE", Value = "https://catalog.example.org" },
                    new() { Name = "CALLBACK", Value = "$(BASE)/callback/$(POD_NAME)" },
                    new() { Name = "DB_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "catalog-db", Key = "password" } } },
                ],
                Resources = Shared.Resources("200m", "256Mi", "512Mi"),
                LivenessProbe = Shared.Http("/live", "http"),
                ReadinessProbe = Shared.Http("/ready", "http"),
                Lifecycle = new() { PreStop = new() { Sleep = new() { Seconds = 10 } } },
                SecurityContext = Shared.Locked,
                VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
            },
        ],
        Volumes = [new() { Name = "tmp", EmptyDir = new() { SizeLimit = new("64Mi") } }],
    });

    public static V1ServiceAccount CatalogAccount => new() { Metadata = new() { Name = "catalog" }, AutomountServiceAccountToken = false };

    public static V1Service CatalogService => new()
    {
        Metadata = new() { Name = "catalog", Labels = Shared.Labels("catalog") },
        Spec = new() { Selector = Shared.Labels("catalog"), Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
    };

    public static V1Deployment Search => Shared.Deployment("search", 2, new()
    {
        AutomountServiceAccountToken = false,
        SecurityContext = Shared.Pod,
        Containers =
        [
            new()
            {
                Name = "search",
                Image = "ghcr.io/acme/search:1.1.0",
                Ports = [new() { Name = "grpc", ContainerPort = 9000 }],
                Resources = Shared.Resources("500m", "512Mi", "1Gi"),
                LivenessProbe = new() { Grpc = new() { Port = 9000, Service = "live" } },
                ReadinessProbe = new() { Grpc = new() { Port = 9000, Service = "ready" } },
                SecurityContext = Shared.Locked,
            },
        ],
    });

    public static V1Service SearchService => new()
    {
        Metadata = new() { Name = "search" },
        Spec = new() { ClusterIP = "None", Selector = Shared.Labels("search"), Ports = [new() { Name = "grpc", Port = 9000, TargetPort = "grpc" }] },
    };

    public static V1Deployment Notifier => Shared.Deployment("notifier", 2, new()
    {
        AutomountServiceAccountToken = false,
        SecurityContext = Shared.Pod,
        InitContainers =
        [
            new()
            {
                Name = "templates",
                Image = "ghcr.io/acme/templates:22.3.0",
                Command = ["cp", "-r", "/templates/.", "/shared/"],
                Resources = Shared.Resources("20m", "16Mi", "32Mi"),
                SecurityContext = Shared.Locked,
                VolumeMounts = [new() { Name = "templates", MountPath = "/shared" }],
            },
        ],
        Containers =
        [
            new()
            {
                Name = "notifier",
                Image = "ghcr.io/acme/notifier:4.4.4",
                Resources = Shared.Resources("50m", "64Mi", "128Mi"),
                LivenessProbe = new() { Exec = new() { Command = ["/app/notifier", "health"] } },
                SecurityContext = Shared.Locked,
                VolumeMounts = [new() { Name = "templates", MountPath = "/templates", ReadOnlyProperty = true }],
            },
        ],
        Volumes = [new() { Name = "templates", EmptyDir = new() { SizeLimit = new("16Mi") } }],
    });

    public static V1Deployment Gateway => Shared.Deployment("gateway", 2, new()
    {
        AutomountServiceAccountToken = false,
        SecurityContext = Shared.Pod,
        Containers =
        [
            new()
            {
                Name = "envoy",
                Image = "envoyproxy/envoy:distroless-v1.36.2",
                Args = ["--config-path", "/etc/envoy/envoy.yaml"],
                Ports = [new() { Name = "http", ContainerPort = 8080 }, new() { Name = "quic", ContainerPort = 8443, Protocol = "UDP" }, new() { Name = "https", ContainerPort = 8443 }, new() { Name = "admin", ContainerPort = 9901 }],
                Resources = Shared.Resources("250m", "128Mi", "256Mi"),
                LivenessProbe = Shared.Http("/server_info", "admin"),
                ReadinessProbe = Shared.Http("/ready", "admin"),
                SecurityContext = Shared.Locked,
                VolumeMounts = [new() { Name = "config", MountPath = "/etc/envoy", ReadOnlyProperty = true }],
            },
        ],
        Volumes = [new() { Name = "config", ConfigMap = new() { Name = "gateway" } }],
    });

    public static V1ConfigMap GatewayConfig => new() { Metadata = new() { Name = "gateway" }, Data = new Dictionary<string, string> { ["envoy.yaml"] = "admin: { address: { socket_address: { address: 0.0.0.0, port_value: 9901 } } }" } };
}
