using k8s.Models;
using ManifestDsl;

namespace Acme.Raw;

[Manifests]
public static partial class Networking
{
    public static V1Service ClusterIp => new()
    {
        Metadata = new() { Name = "cluster-ip", NamespaceProperty = "raw" },
        Spec = new()
        {
            Selector = new Dictionary<string, string> { ["app"] = "x" },
            Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }, new() { Name = "metrics", Port = 9090, TargetPort = 9090, Protocol = "TCP", AppProtocol = "http" }],
            ClusterIPs = ["None"],
            ClusterIP = "None",
            IpFamilies = ["IPv4", "IPv6"],
            IpFamilyPolicy = "PreferDualStack",
            SessionAffinity = "ClientIP",
            SessionAffinityConfig = new() { ClientIP = new() { TimeoutSeconds = 10800 } },
        },
    };

    public static V1Service LoadBalancer => new()
    {
        Metadata = new() { Name = "load-balancer" },
        Spec = new()
        {
            Type = "LoadBalancer",
            Ports = [new() { Port = 443, NodePort = 30443, TargetPort = "8443" }],
            LoadBalancerSourceRanges = ["10.0.0.0/8"],
            AllocateLoadBalancerNodePorts = false,
            ExternalTrafficPolicy = "Local",
            HealthCheckNodePort = 31000,
        },
    };

    public static V1Endpoints Endpoints => new()
    {
        Metadata = new() { Name = "endpoints" },
        Subsets = [new() { Addresses = [new() { Ip = "10.0.0.1", NodeName = "n1", TargetRef = new() { Kind = "Pod", Name = "p" } }], Ports = [new() { Name = "http", Port = 80 }] }],
    };

    public static V1EndpointSlice Slice => new()
    {
        Metadata = new() { Name = "slice" },
        AddressType = "IPv6",
        Endpoints = [new() { Addresses = ["fe80::1"], Conditions = new() { Ready = true, Serving = true, Terminating = false }, Hints = new() { ForZones = [new() { Name = "a" }] } }],
        Ports = [new() { Name = "", Port = 80, Protocol = "TCP" }],
    };

    public static V1Ingress Ingress => new()
    {
        Metadata = new() { Name = "ingress", Annotations = new Dictionary<string, string> { ["example.org/rewrite"] = "/$1" } },
        Spec = new()
        {
            IngressClassName = "nginx",
            Tls = [new() { Hosts = ["*.example.org"], SecretName = "tls" }],
            DefaultBackend = new() { Resource = new() { ApiGroup = "example.org", Kind = "Bucket", Name = "b" } },
            Rules =
            [
                new()
                {
                    Host = "*.example.org",
                    Http = new() { Paths = [new() { Path = "/(.*)", PathType = "Prefix", Backend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } }, new() { PathType = "Exact", Path = "/x", Backend = new() { Service = new() { Name = "web", Port = new() { Name = "http" } } } }] },
                },
            ],
        },
    };

    public static V1IngressClass IngressClass => new()
    {
        Metadata = new() { Name = "nginx", Annotations = new Dictionary<string, string> { ["ingressclass.kubernetes.io/is-default-class"] = "true" } },
        Spec = new() { Controller = "k8s.io/nginx", Parameters = new() { Kind = "P", Name = "p", Scope = "Namespace", NamespaceProperty = "raw" } },
    };

    public static V1NetworkPolicy DenyAll => new() { Metadata = new() { Name = "deny-all" }, Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress", "Egress"], Ingress = [], Egress = new List<V1NetworkPolicyEgressRule>() } };

    public static V1NetworkPolicy Allow => new()
    {
        Metadata = new() { Name = "allow" },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "x" } },
            Ingress =
            [
                new()
                {
                    FromProperty = [new() { IpBlock = new() { Cidr = "10.0.0.0/8", Except = ["10.1.0.0/16"] } }, new() { NamespaceSelector = new(), PodSelector = new() { MatchExpressions = [new() { Key = "a", OperatorProperty = "DoesNotExist" }] } }],
                    Ports = [new() { Port = 80, EndPort = 90 }, new() { Port = "http", Protocol = "SCTP" }],
                },
            ],
            Egress = [new() { To = [new() { PodSelector = new() }] }, new()],
        },
    };

    public static V1IPAddress Address => new() { Metadata = new() { Name = "10.0.0.1" }, Spec = new() { ParentRef = new() { Resource = "services", Name = "web", NamespaceProperty = "raw", Group = "" } } };

    public static V1ServiceCIDR Cidr => new() { Metadata = new() { Name = "cidr" }, Spec = new() { Cidrs = ["10.96.0.0/12", "fd00::/108"] } };
}
