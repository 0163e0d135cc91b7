using ManifestDsl;
using k8s.Models;
using static Acme.Shop.Settings;

namespace Acme.Shop;

/// <summary>All that a DSL declaration may be made of.</summary>
[Manifests]
public static partial class Workloads
{
    public static Deployment Web => new(Name: "web")
    {
        Replicas = Zones.Length > 2 && !false ? Zones.Length : (int)Size.Large,
        Containers =
        [
            new Container("web", $"{Registry}/web:{Tag}")
            {
                Command = new[] { "/web" },
                Ports = [new("http", WebPort), new("dns", unchecked((int)53L)) { Protocol = Protocol.Udp }],
                Resources = Shape.Default.Half,
                Liveness = Probe.Http("/live", "http") with { PeriodSeconds = 10 },
                WritablePaths = ["/tmp"],
                Mounts = [new("/etc/web", Volume.ConfigMap("config", Values.Config)) { ReadOnly = true }],
                Privileged = default(bool?),
                Overrides = new() { SecurityContext = new() { SeLinuxOptions = new() { Level = "s0:c1" } } },
            },
        ],
        Overrides = new V1Deployment { Spec = new() { Template = new() { Spec = new() { DnsPolicy = "Default" } } } },
    };

    public static Service WebService() => new("web") { Selector = Labels("web"), Ports = [new("http", 80) { TargetPort = "http" }], Type = ServiceType.NodePort };
}
