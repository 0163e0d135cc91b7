namespace ManifestDsl.Benchmarks.Synthesis;

/// <summary>Workloads in the DSL tier, as samples/Hello has them.</summary>
internal static class DslSource
{
    /// <summary>What the workloads of style Helpers share.</summary>
    public const string Company = """
        using ManifestDsl;

        internal static class Company
        {
            public const string Registry = "registry.example.com/shop";
            public const int Replicas = 2;
            public const long User = 10001;

            public static Resources Small => new() { Cpu = "100m", CpuLimit = "500m", Memory = "64Mi", MemoryLimit = "128Mi" };

            public static string Image(string name, string version) => $"{Registry}/{name}:{version}";

            public static Probe Health(string path) => Probe.Http(path, "http");
        }

        """;

    public static string Write(SynthesizedWorkload workload) => workload.Style == WorkloadStyle.Helpers ? WithHelpers(workload) : Literal(workload);

    private static string Literal(SynthesizedWorkload workload) => $$"""
            public static Deployment {{workload.Member}} => new("{{workload.Name}}")
            {
                Replicas = 2,
                Containers =
                [
                    new("{{workload.Name}}", "{{workload.Image}}")
                    {
                        User = 10001,
                        Ports = [new("http", 8080)],
                        Resources = new() { Cpu = "100m", CpuLimit = "500m", Memory = "64Mi", MemoryLimit = "128Mi" },
                        Liveness = Probe.Http("/live", "http"),
                        Readiness = Probe.Http("/ready", "http"),
                        WritablePaths = ["/tmp"],
                    },
                ],
            };

            public static Service {{workload.Member}}Service => new("{{workload.Name}}") { For = {{workload.Member}}, Ports = [new("http", 80)] };


        """;

    private static string WithHelpers(SynthesizedWorkload workload) => $$"""
            public static Deployment {{workload.Member}} => new("{{workload.Name}}")
            {
                Replicas = Company.Replicas,
                Containers =
                [
                    new("{{workload.Name}}", Company.Image("{{workload.Name}}", "{{workload.Version}}"))
                    {
                        User = Company.User,
                        Ports = [new("http", 8080)],
                        Resources = Company.Small,
                        Liveness = Company.Health("/live"),
                        Readiness = Company.Health("/ready"),
                        WritablePaths = ["/tmp"],
                    },
                ],
            };

            public static Service {{workload.Member}}Service => new("{{workload.Name}}") { For = {{workload.Member}}, Ports = [new("http", 80)] };


        """;
}
