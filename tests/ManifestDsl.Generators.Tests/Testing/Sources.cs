namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>C# that several tests compile.</summary>
internal static class Sources
{
    /// <summary>The sample of the design: Deployment, Service, and a raw ConfigMap in the same class.</summary>
    public const string Hello = """
        using k8s.Models;
        using ManifestDsl;

        [Manifests(Namespace = "demo")]
        public static partial class HelloApp
        {
            public static Deployment Hello => new("hello")
            {
                Replicas = 2,
                Containers =
                [
                    new("hello", "ironcore864/k8s-security-demo:2.0.13")
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

            public static Service HelloService => new("hello") { For = Hello, Ports = [new("http", 80)] };

            public static V1ConfigMap Settings => new()
            {
                Metadata = new() { Name = "settings" },
                Data = new Dictionary<string, string> { ["LOG_LEVEL"] = "info" },
            };
        }
        """;

    /// <summary>The members of a <c>[Manifests]</c> class.</summary>
    public static string Class(string members, string name = "App", string attribute = "Manifests(Namespace = \"demo\")") =>
        $$"""
        using k8s.Models;
        using ManifestDsl;

        [{{attribute}}]
        public static partial class {{name}}
        {
        {{members}}
        }
        """;

    /// <summary>A ConfigMap declaration.</summary>
    public static string ConfigMap(string member, string value = "1", string? name = null) =>
        $"    public static ConfigMap {member} => new(\"{name ?? member.ToLowerInvariant()}\") {{ Data = new() {{ [\"key\"] = \"{value}\" }} }};";
}
