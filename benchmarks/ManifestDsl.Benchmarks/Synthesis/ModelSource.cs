namespace ManifestDsl.Benchmarks.Synthesis;

/// <summary>Workloads as KubernetesClient models: the raw tier, and what the console program builds.</summary>
internal static class ModelSource
{
    /// <param name="workload">What to write.</param>
    /// <param name="standalone">
    /// True for the console program. It fills apiVersion, kind and namespace itself, which the raw tier takes from the
    /// model's attributes and from the class.
    /// </param>
    public static string Write(SynthesizedWorkload workload, bool standalone) =>
        Deployment(workload, standalone)
        + Service(workload, standalone)
        + (standalone && workload.Style != WorkloadStyle.Raw ? ServiceAccount(workload) : "");

    private static string Type(bool standalone, string apiVersion, string kind) =>
        standalone ? $"""ApiVersion = "{apiVersion}", Kind = "{kind}", """ : "";

    private static string Metadata(SynthesizedWorkload workload, bool standalone) =>
        $$"""
        Metadata = new() { Name = "{{workload.Name}}", {{(standalone ? """NamespaceProperty = "shop", """ : "")}}Labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "{{workload.Name}}" } }
        """;

    private static string Deployment(SynthesizedWorkload workload, bool standalone) => $$"""
            public static V1Deployment {{workload.Member}} => new()
            {
                {{Type(standalone, "apps/v1", "Deployment")}}{{Metadata(workload, standalone)}},
                Spec = new()
                {
                    Replicas = 2,
                    Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "{{workload.Name}}" } },
                    Template = new()
                    {
                        Metadata = new() { Labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "{{workload.Name}}" } },
                        Spec = new()
                        {
                            ServiceAccountName = "{{workload.Name}}",
                            AutomountServiceAccountToken = false,
                            SecurityContext = new() { RunAsNonRoot = true, SeccompProfile = new() { Type = "RuntimeDefault" } },
                            Containers =
                            [
                                new()
                                {
                                    Name = "{{workload.Name}}",
                                    Image = "{{workload.Image}}",
                                    Ports = [new() { Name = "http", ContainerPort = 8080 }],
                                    Resources = new()
                                    {
                                        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("64Mi") },
                                        Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("128Mi") },
                                    },
                                    VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                                    LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" } },
                                    ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                                    SecurityContext = new()
                                    {
                                        RunAsNonRoot = true,
                                        RunAsUser = 10001,
                                        AllowPrivilegeEscalation = false,
                                        ReadOnlyRootFilesystem = true,
                                        Capabilities = new() { Drop = ["ALL"] },
                                        SeccompProfile = new() { Type = "RuntimeDefault" },
                                    },
                                },
                            ],
                            Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                        },
                    },
                },
            };


        """;

    private static string Service(SynthesizedWorkload workload, bool standalone) => $$"""
            public static V1Service {{workload.Member}}Service => new()
            {
                {{Type(standalone, "v1", "Service")}}{{Metadata(workload, standalone)}},
                Spec = new()
                {
                    Selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "{{workload.Name}}" },
                    Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }],
                },
            };


        """;

    private static string ServiceAccount(SynthesizedWorkload workload) => $$"""
            public static V1ServiceAccount {{workload.Member}}Account => new()
            {
                {{Type(true, "v1", "ServiceAccount")}}{{Metadata(workload, true)}},
                AutomountServiceAccountToken = false,
            };


        """;
}
