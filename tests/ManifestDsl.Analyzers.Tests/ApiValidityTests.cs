using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL7001 to 7003: at the expression of the value that the API server would refuse, in both tiers.</summary>
public class ApiValidityTests
{
    [Fact]
    public Task Names() => VerifyAsync(Source.Class("""
        public static ConfigMap Dsl => new({|MDSL7001:"My_Settings"|});

        public static V1ConfigMap Model => new() { Metadata = new() { Name = {|MDSL7001:"other_settings"|} } };
        """));

    [Fact]
    public Task ModelWithoutName() => VerifyAsync(Source.Class("""
        public static V1ConfigMap Model => {|MDSL7001:new|}();
        """));

    [Fact]
    public Task Ports() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Ports = [new("http", {|#0:80800|})] }"""),
        Diagnostic("MDSL7002", 0, "Deployment 'demo/shop': spec.template.spec.containers[0].ports[0].containerPort is 80800: write a port from 1 to 65535"));

    [Fact]
    public Task PortsOfAModel() => VerifyAsync(Source.Pod("""
        new()
        {
            Name = "web",
            Ports = [new() { ContainerPort = {|MDSL7002:0|} }],
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """));

    [Fact]
    public Task Quantities() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Resources = new() { Cpu = {|#0:"abc"|}, Memory = "64Mi" } }"""),
        Diagnostic("MDSL7003", 0, "Deployment 'demo/shop': spec.template.spec.containers[0].resources.requests.cpu is 'abc': write a number with an optional unit, such as 500m, 2, 64Mi or 1G"));

    [Fact]
    public Task QuantitiesOfAModel() => VerifyAsync(Source.Pod("""
        new()
        {
            Name = "web",
            Resources = new() { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new({|MDSL7003:"64MB"|}) } },
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """));
}
