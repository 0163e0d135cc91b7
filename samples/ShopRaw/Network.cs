using k8s.Models;

// How it is reached.
public static partial class Shop
{
    public static V1Service ApiService => new()
    {
        Metadata = new() { Name = "api", Labels = Labels("api") },
        Spec = new()
        {
            Selector = Labels("api"),
            Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }],
        },
    };

    public static V1Service DatabaseService => new()
    {
        Metadata = new() { Name = "database", Labels = Labels("database") },
        Spec = new()
        {
            Selector = Labels("database"),
            ClusterIP = "None",
            Ports = [new() { Name = "postgres", Port = 5432, TargetPort = "postgres" }],
        },
    };

    public static V1Service WebService => new()
    {
        Metadata = new() { Name = "web", Labels = Labels("web") },
        Spec = new()
        {
            Selector = Labels("web"),
            Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }],
        },
    };

    public static V1Ingress ShopIngress => new()
    {
        Metadata = new() { Name = "shop", Labels = Labels("shop") },
        Spec = new()
        {
            IngressClassName = "nginx",
            Tls = [new() { Hosts = ["shop.acme.example"], SecretName = "shop-tls" }],
            Rules =
            [
                new()
                {
                    Host = "shop.acme.example",
                    Http = new()
                    {
                        Paths =
                        [
                            new()
                            {
                                Path = "/",
                                PathType = "Prefix",
                                Backend = new() { Service = new() { Name = "web", Port = new() { Name = "http" } } },
                            },
                        ],
                    },
                },
            ],
        },
    };

    public static V1NetworkPolicy ApiNetwork => new()
    {
        Metadata = new() { Name = "api-network", Labels = Labels("api") },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = Labels("api") },
            PolicyTypes = ["Ingress", "Egress"],
            Egress =
            [
                new()
                {
                    Ports = [new() { Port = 5432 }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = Labels("database") },
                        },
                    ],
                },
                new()
                {
                    Ports = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["k8s-app"] = "kube-dns" } },
                            NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = "kube-system" } },
                        },
                    ],
                },
            ],
            Ingress =
            [
                new()
                {
                    Ports = [new() { Port = 8080 }],
                    FromProperty =
                    [
                        new() { PodSelector = new() { MatchLabels = Labels("web") } },
                    ],
                },
            ],
        },
    };

    public static V1NetworkPolicy CleanupEgress => new()
    {
        Metadata = new() { Name = "cleanup-egress", Labels = Labels("cleanup") },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = Labels("cleanup") },
            PolicyTypes = ["Egress"],
            Egress =
            [
                new()
                {
                    Ports = [new() { Port = 5432 }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = Labels("database") },
                        },
                    ],
                },
                new()
                {
                    Ports = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["k8s-app"] = "kube-dns" } },
                            NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = "kube-system" } },
                        },
                    ],
                },
            ],
        },
    };

    public static V1NetworkPolicy DatabaseIngress => new()
    {
        Metadata = new()
        {
            Name = "database-ingress",
            Labels = Labels("database"),
        },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = Labels("database") },
            PolicyTypes = ["Ingress"],
            Ingress =
            [
                new()
                {
                    Ports = [new() { Port = 5432 }],
                    FromProperty =
                    [
                        new() { PodSelector = new() { MatchLabels = Labels("api") } },
                        new()
                        {
                            PodSelector = new() { MatchLabels = Labels("worker") },
                        },
                        new()
                        {
                            PodSelector = new() { MatchLabels = Labels("cleanup") },
                        },
                    ],
                },
            ],
        },
    };

    public static V1NetworkPolicy DefaultDeny => new()
    {
        Metadata = new()
        {
            Name = "default-deny",
            Labels = Labels("default-deny"),
        },
        Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress", "Egress"] },
    };

    public static V1NetworkPolicy WebNetwork => new()
    {
        Metadata = new() { Name = "web-network", Labels = Labels("web") },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = Labels("web") },
            PolicyTypes = ["Ingress", "Egress"],
            Egress =
            [
                new()
                {
                    Ports = [new() { Port = 8080 }],
                    To =
                    [
                        new() { PodSelector = new() { MatchLabels = Labels("api") } },
                    ],
                },
                new()
                {
                    Ports = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["k8s-app"] = "kube-dns" } },
                            NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = "kube-system" } },
                        },
                    ],
                },
            ],
            Ingress =
            [
                new()
                {
                    Ports = [new() { Port = 8080 }],
                    FromProperty =
                    [
                        new()
                        {
                            NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = "ingress-nginx" } },
                        },
                    ],
                },
            ],
        },
    };

    public static V1NetworkPolicy WorkerEgress => new()
    {
        Metadata = new() { Name = "worker-egress", Labels = Labels("worker") },
        Spec = new()
        {
            PodSelector = new() { MatchLabels = Labels("worker") },
            PolicyTypes = ["Egress"],
            Egress =
            [
                new()
                {
                    Ports = [new() { Port = 5432 }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = Labels("database") },
                        },
                    ],
                },
                new() { Ports = [new() { Port = 443 }], To = [new() { IpBlock = new() { Cidr = "10.96.0.1/32" } }] },
                new()
                {
                    Ports = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }],
                    To =
                    [
                        new()
                        {
                            PodSelector = new() { MatchLabels = new Dictionary<string, string> { ["k8s-app"] = "kube-dns" } },
                            NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = "kube-system" } },
                        },
                    ],
                },
            ],
        },
    };
}
