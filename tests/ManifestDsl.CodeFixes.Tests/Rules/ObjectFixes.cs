using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>Objects that are no workloads, and rules about several objects. Most have models only.</summary>
internal static class ObjectFixes
{
    public static readonly FixCase[] All =
    [
        Object("MDSL3065", "V1PodDisruptionBudget", "new() { Spec = new() { MinAvailable = 1 } }", """new() { Spec = new() { MinAvailable = 1, UnhealthyPodEvictionPolicy = "AlwaysAllow" } }"""),
        Object("MDSL3067", "V2HorizontalPodAutoscaler", "new() { Spec = new() { MaxReplicas = 5 } }", "new() { Spec = new() { MaxReplicas = 5, MinReplicas = 2 } }"),
        Object("MDSL3067", "V2HorizontalPodAutoscaler", "new() { Spec = new() { MinReplicas = 1, MaxReplicas = 5 } }", "new() { Spec = new() { MinReplicas = 2, MaxReplicas = 5 } }"),
        Scaled("""Deployment Shop => new("shop") { Replicas = 3, Containers = [new("web", "nginx:1.29")] };""", """Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29")] };"""),
        Scaled(
            """V1Deployment Shop => new() { Metadata = new() { Name = "shop" }, Spec = new() { Replicas = 3, Template = new() { Spec = new() } } };""",
            """V1Deployment Shop => new() { Metadata = new() { Name = "shop" }, Spec = new() { Template = new() { Spec = new() } } };"""),
        Object("MDSL5001", "V1Service", """new() { Spec = new() { Type = "NodePort" } }""", """new() { Spec = new() { Type = "ClusterIP" } }"""),
        Object("MDSL5001", "Service", """new("shop") { Type = ServiceType.NodePort }""", """new("shop") { Type = ServiceType.ClusterIP }"""),
        Object("MDSL5002", "V1Service", """new() { Spec = new() { Type = "LoadBalancer" } }""", """new() { Spec = new() { Type = "ClusterIP" } }"""),
        Object("MDSL5002", "Service", """new("shop") { Type = ServiceType.LoadBalancer }""", """new("shop") { Type = ServiceType.ClusterIP }"""),
        Object("MDSL5003", "V1Service", """new() { Spec = new() { ClusterIP = "None", ExternalIPs = ["192.0.2.1"] } }""", """new() { Spec = new() { ClusterIP = "None" } }"""),
        Object(
            "MDSL5003",
            "Service",
            """new("shop") { Overrides = new() { Spec = new() { ClusterIP = "None", ExternalIPs = ["192.0.2.1"] } } }""",
            """new("shop") { Overrides = new() { Spec = new() { ClusterIP = "None" } } }"""),
        Object(
            "MDSL5012",
            "V1Ingress",
            """new() { Spec = new() { DefaultBackend = new() { Service = new() { Name = "shop" } }, IngressClassName = "nginx" } }""",
            """new() { Spec = new() { IngressClassName = "nginx" } }"""),
        Object(
            "MDSL5013",
            "V1Ingress",
            """new() { Metadata = new() { Annotations = new Dictionary<string, string> { ["nginx.ingress.kubernetes.io/server-snippet"] = "x", ["a"] = "b" } } }""",
            """new() { Metadata = new() { Annotations = new Dictionary<string, string> { ["a"] = "b" } } }"""),
        Object(
            "MDSL5018",
            "V1NetworkPolicy",
            """new() { Spec = new() { PolicyTypes = ["Ingress"], Egress = [new()] } }""",
            """new() { Spec = new() { PolicyTypes = ["Ingress", "Egress"], Egress = [new()] } }"""),
        Object("MDSL7010", "V1Lease", """new() { ApiVersion = "coordination.k8s.io/v1beta1" }""", """new() { ApiVersion = "coordination.k8s.io/v1" }"""),
        Object("MDSL7011", "V1Lease", """new() { ApiVersion = "coordination.k8s.io/v1beta1" }""", """new() { ApiVersion = "coordination.k8s.io/v1" }""")
            with { Properties = "ManifestKubernetesVersion = 1.20" },
    ];

    /// <summary>A workload that an autoscaler scales.</summary>
    private static FixCase Scaled(string before, string after)
    {
        const string Autoscaler = """
            public static V2HorizontalPodAutoscaler Scaler => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new() { ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "shop" }, MaxReplicas = 5 },
            };

            public static
            """;
        return Members("MDSL3070", Autoscaler + " " + before, Autoscaler + " " + after);
    }
}
