using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Good code has no diagnostics at all.</summary>
public class CleanCodeTests
{
    [Fact]
    public Task BothTiers() => VerifyAsync(Focus.OnDefaults, [("App.cs", Source.Class("""
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
        """))]);

    [Fact]
    public Task EmptyClass() => VerifyAsync(Source.Class(""));

    [Fact]
    public Task ProjectThatDeclaresNothing() => VerifyAsync("public static class Program;");
}
