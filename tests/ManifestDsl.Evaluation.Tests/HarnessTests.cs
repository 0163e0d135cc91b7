using Xunit.Sdk;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>The comparison itself: it must be able to fail.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void All_forms_of_source() => Differential.CheckAll(
    [
        ("expression", "1 + 2"),
        ("statements", "var x = 5; return x + 1;"),
        ("members", "const int A = 1; public static object? Run => A;"),
        ("types", """
            [Manifests]
            public static class App
            {
                public static Deployment Web => new("web")
                {
                    Replicas = 2,
                    Labels = new() { ["b"] = "1", ["a"] = "2" },
                    MaxSurge = "25%",
                    Strategy = DeploymentStrategy.RollingUpdate,
                    Containers = [new("web", "image:1") { User = 10001, Ports = [new("http", 8080)], Resources = new() { Cpu = "100m", Memory = "64Mi" } }],
                };

                public static V1Deployment Raw => new()
                {
                    ApiVersion = "apps/v1",
                    Kind = "Deployment",
                    Metadata = new() { Name = Other.Name, Labels = new Dictionary<string, string> { ["z"] = "yes", ["a"] = "1" } },
                    Spec = new() { Replicas = 3, Template = new() { Spec = new() { Containers = [new() { Name = "c", Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1000m") } } }] } } },
                };
            }
            //--
            [Manifests]
            public static class Other
            {
                public static readonly string Name = "raw";
                public static V1ConfigMap Map => new() { Metadata = new() { Name = "map" }, Data = new Dictionary<string, string> { ["b"] = "1", ["a"] = "2" } };
            }
            """),
    ]);

    [Fact]
    public void A_throw_at_run_time_must_be_unknown() => Differential.Check("var zero = 0; return 1 / zero;");

    [Fact]
    public void A_difference_is_reported()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Differential.CheckAll([("bad", "Environment.ProcessorCount"), ("good", "1")]));
        Assert.StartsWith("1 of the cases fail: bad", failure.Message);
    }

    [Fact]
    public void A_compile_error_is_reported_and_the_others_go_on()
    {
        var failures = Comparison.Failures([("bad", "nonsense"), ("good", "1")]);
        Assert.Contains("CS0103", Assert.Single(failures).Value);
    }

    [Fact]
    public void Refusals_have_a_place() => Differential.Refused("var x = 1; return [|Environment.ProcessorCount|] + x;", "depends on the machine");
}
