using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL5001–: what is reported of services, routes and network policies, in both tiers.</summary>
public class NetworkTests
{
    [Fact]
    public Task TypesOfServices() => VerifyAsync(
        Focus.On("MDSL5001", "MDSL5002"),
        [("App.cs", Source.Class("""
            public static Service Dsl => new("dsl") { Type = {|#0:ServiceType.NodePort|}, Ports = [new("http", 80)] };

            public static V1Service Raw => new() { Metadata = new() { Name = "raw" }, Spec = new() { Type = {|MDSL5002:"LoadBalancer"|} } };
            """))],
        Diagnostic("MDSL5001", 0, "Service 'demo/dsl' is of type NodePort: the port is open on every node; use ClusterIP behind an Ingress or Gateway"));

    [Fact]
    public Task SelectorsInBothTiers() => VerifyAsync(
        Focus.On("MDSL5020"),
        [("App.cs", Source.Deployment("""new("web", "nginx:1.29") { Ports = [new("http", 8080)] }""", """
            public static Service Good => new("good") { For = Shop, Ports = [new("http", 80)] };

            public static Service Bad => new("bad") { Selector = {|#0:new|}() { ["app"] = "shop" }, Ports = [new("http", 80)] };

            public static V1Service Raw => new()
            {
                Metadata = new() { Name = "raw" },
                Spec = new() { Selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "shop" } },
            };
            """))],
        Diagnostic("MDSL5020", 0, "Service 'demo/bad' selects 'app=shop', which no pod of namespace 'demo' has: use the labels of the pods that it is for"));

    [Fact]
    public Task AnIngressAndItsService() => VerifyAsync(
        Focus.On("MDSL5008", "MDSL5025"),
        [("App.cs", Source.Deployment("""new("web", "nginx:1.29") { Ports = [new("http", 8080)] }""", """
            public static Service Web => new("web") { For = Shop, Ports = [new("http", 80)] };

            public static V1Ingress Route => new()
            {
                Metadata = new() { Name = "route" },
                Spec = {|#0:new|}()
                {
                    Rules =
                    [
                        new()
                        {
                            Host = "shop.example.org",
                            Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "web", Port = new() { Number = {|#1:8080|} } } } }] },
                        },
                    ],
                },
            };
            """))],
        Diagnostic("MDSL5008", 0, "Ingress 'demo/route' has no TLS: set spec.tls with its hosts and the Secret of their certificate"),
        Diagnostic("MDSL5025", 1, "Ingress 'demo/route' leads to port '8080' of Service 'demo/web', which has 80 ('http'): use one of its ports"));
}
