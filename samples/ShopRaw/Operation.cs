using k8s.Models;

// What keeps it running, and what it may do.
public static partial class Shop
{
    public static V1Namespace ShopNamespace => new()
    {
        Metadata = new()
        {
            Name = "shop",
            Labels = new Dictionary<string, string> { ["pod-security.kubernetes.io/enforce"] = "restricted" },
        },
    };

    public static V2HorizontalPodAutoscaler ApiScaler => new()
    {
        Metadata = new() { Name = "api", Labels = Labels("api") },
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "api" },
            MinReplicas = 2,
            MaxReplicas = 10,
            Metrics =
            [
                new()
                {
                    Type = "Resource",
                    Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70 } },
                },
            ],
        },
    };

    public static V2HorizontalPodAutoscaler WebScaler => new()
    {
        Metadata = new() { Name = "web", Labels = Labels("web") },
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
            MinReplicas = 2,
            MaxReplicas = 10,
            Metrics =
            [
                new()
                {
                    Type = "Resource",
                    Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70 } },
                },
            ],
        },
    };

    public static V1PodDisruptionBudget ApiBudget => new()
    {
        Metadata = new() { Name = "api", Labels = Labels("api") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Labels("api") },
            MaxUnavailable = 1,
            UnhealthyPodEvictionPolicy = "AlwaysAllow",
        },
    };

    public static V1PodDisruptionBudget WebBudget => new()
    {
        Metadata = new() { Name = "web", Labels = Labels("web") },
        Spec = new()
        {
            Selector = new() { MatchLabels = Labels("web") },
            MaxUnavailable = 1,
            UnhealthyPodEvictionPolicy = "AlwaysAllow",
        },
    };

    public static V1ServiceAccount ApiAccount => new()
    {
        Metadata = new() { Name = "api", Labels = Labels("api") },
        AutomountServiceAccountToken = false,
    };

    public static V1ServiceAccount CleanupAccount => new()
    {
        Metadata = new() { Name = "cleanup", Labels = Labels("cleanup") },
        AutomountServiceAccountToken = false,
    };

    public static V1ServiceAccount DatabaseAccount => new()
    {
        Metadata = new() { Name = "database", Labels = Labels("database") },
        AutomountServiceAccountToken = false,
    };

    public static V1ServiceAccount WebAccount => new()
    {
        Metadata = new() { Name = "web", Labels = Labels("web") },
        AutomountServiceAccountToken = false,
    };

    public static V1ServiceAccount WorkerAccount => new()
    {
        Metadata = new() { Name = "worker", Labels = Labels("worker") },
        AutomountServiceAccountToken = true,
    };

    public static V1Role WorkerElectionRole => new()
    {
        Metadata = new()
        {
            Name = "worker-election",
            Labels = Labels("worker-election"),
        },
        Rules =
        [
            new() { ApiGroups = ["coordination.k8s.io"], Resources = ["leases"], Verbs = ["get", "create", "update"] },
        ],
    };

    public static V1RoleBinding WorkerElectionBinding => new()
    {
        Metadata = new()
        {
            Name = "worker-election",
            Labels = Labels("worker-election"),
        },
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "worker-election" },
        Subjects = [new() { Kind = "ServiceAccount", Name = "worker", NamespaceProperty = "shop" }],
    };
}
