using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// What a cluster needs: an ingress controller, an operator that calls the API server, agents on each node.
[Manifests(Namespace = "platform")]
public static partial class Platform
{
    public static Deployment Traefik => new("traefik")
    {
        Replicas = 2,
        User = 65532,
        ServiceAccountToken = true,
        Containers =
        [
            new("traefik", "traefik:v3.6.2")
            {
                Args = ["--entrypoints.web.address=:8000", "--entrypoints.websecure.address=:8443", "--providers.kubernetesingress", "--ping"],
                Ports = [new("web", 8000), new("websecure", 8443), new("traefik", 8080)],
                Resources = new() { Cpu = "200m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/ping", "traefik") with { FailureThreshold = 10 },
                Readiness = Probe.Http("/ping", "traefik"),
                WritablePaths = ["/tmp"],
            },
        ],
    };

    public static Service TraefikService => new("traefik") { For = Traefik, Type = ServiceType.LoadBalancer, Ports = [new("web", 80), new("websecure", 443)] };

    public static Deployment Operator => new("shop-operator")
    {
        Replicas = 1,
        ServiceAccountToken = true,
        Containers =
        [
            new("manager", "ghcr.io/acme/shop-operator:0.14.0")
            {
                User = 65532,
                Args = ["--leader-elect", "--health-probe-bind-address=:8081"],
                Ports = [new("health", 8081)],
                Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Http("/healthz", "health"),
                Readiness = Probe.Http("/readyz", "health"),
            },
        ],
    };

#pragma warning disable MDSL1005, MDSL1017, MDSL1042 // It reads what the kernel says of the node; nothing else can.
    public static DaemonSet NodeExporter => new("node-exporter")
    {
        User = 65534,
        Containers =
        [
            new("node-exporter", "quay.io/prometheus/node-exporter:v1.10.2")
            {
                Args = ["--path.procfs=/host/proc", "--path.sysfs=/host/sys"],
                Ports = [new("metrics", 9100)],
                Resources = new() { Cpu = "50m", Memory = "32Mi", MemoryLimit = "64Mi" },
                Liveness = Probe.Http("/", "metrics"),
                Readiness = Probe.Tcp("metrics"),
                Mounts =
                [
                    new("/host/proc", Volume.HostPath("proc", "/proc")) { ReadOnly = true },
                    new("/host/sys", Volume.HostPath("sys", "/sys")) { ReadOnly = true },
                ],
            },
        ],
    };
#pragma warning restore MDSL1005, MDSL1017, MDSL1042

#pragma warning disable MDSL1005, MDSL1017 // The logs of all pods are on the node.
    public static DaemonSet LogCollector => new("log-collector")
    {
        User = 10001,
        UpdateStrategy = UpdateStrategy.RollingUpdate,
        MaxUnavailable = "10%",
        Containers =
        [
            new("vector", "timberio/vector:0.51.1-distroless-static")
            {
                Ports = [new("api", 8686)],
                Env = new() { ["VECTOR_LOG"] = "info", ["PROCFS_ROOT"] = "/host/proc" },
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/health", "api") with { FailureThreshold = 6 },
                Readiness = Probe.Http("/health", "api"),
                WritablePaths = ["/vector-data-dir"],
                Mounts = [new("/var/log", Volume.HostPath("logs", "/var/log")) { ReadOnly = true }, new("/etc/vector", Volume.ConfigMap("config", "log-collector")) { ReadOnly = true }],
            },
        ],
    };
#pragma warning restore MDSL1005, MDSL1017

    public static V1ConfigMap LogCollectorConfig => new()
    {
        Metadata = new() { Name = "log-collector" },
        Data = new Dictionary<string, string> { ["vector.yaml"] = "sources:\n  logs:\n    type: kubernetes_logs" },
    };
}
