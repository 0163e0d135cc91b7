using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>The rules see the DSL's kinds like those of models, at the expressions that wrote them.</summary>
public class KindTests
{
    private const string Web = """
        public static Deployment Web => new("web") { Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080)] }] };

        public static Service Front => new("front") { For = Web, Ports = [new("http", 80)] };
        """;

    [Fact]
    public Task AWildcardRole() => VerifyAsync(
        Focus.On("MDSL4001", "MDSL4006"),
        [("App.cs", Source.Class("""
            public static Role Good => new("good") { Rules = [Allow.Read(Resource.Pods)] };

            public static Role Bad => new("bad") { Rules = [new Allow([{|MDSL4001:Verb.All|}], Resource.Everything)] };

            public static Role Secrets => new("secrets") { Rules = [Allow.Read({|MDSL4006:Resource.Secrets|})] };
            """))]);

    [Fact]
    public Task AnIngressAndItsPorts() => VerifyAsync(
        Focus.On("MDSL5008", "MDSL5025"),
        [("App.cs", Source.Class(Web + """

            public static Ingress Good => new("good") { Rules = [new("a.example.org", Front)], Tls = ["tls"] };

            public static Ingress Plain => {|MDSL5008:new|}("plain") { Rules = [new("b.example.org", Front)] };

            public static Ingress Name => new("name") { Rules = [new("c.example.org", Front) { Port = {|#0:"https"|} }], Tls = ["tls"] };
            """))],
        Diagnostic("MDSL0006", 0, "Ingress 'name' leads to port 'https', and Service 'front' has the ports 'http': use one of its ports"));

    [Fact]
    public Task ASecretWithAValue() => VerifyAsync(
        Focus.On("MDSL6003"),
        [("App.cs", Source.Class("""
            public static Secret Bad => new("bad") { Data = {|MDSL6003:new|}() { ["password"] = "hunter2" } };

            public static Secret Public => new("public") { Type = "kubernetes.io/tls", Data = new() { ["tls.crt"] = "certificate" } };
            """))]);

    [Fact]
    public Task NothingIsWrongWithWhatLinksGive() => VerifyAsync(
        Focus.OnDefaults,
        [("App.cs", Source.Class("""
            public static NetworkPolicy Deny => NetworkPolicy.DenyAll("deny-all");

            public static NetworkPolicy Dns => new("dns") { AllowDns = true };

            public static NetworkPolicy Anyone => Ports.AllowFrom(NetworkPeer.Anyone());

            public static NetworkPolicy Link => Ports.Allow(from: [Ports], to: [Ports]) with { Name = "both" };

            public static Deployment Ports => new("ports")
            {
                Replicas = 2,
                Containers =
                [
                    new("web", "example.org/web:1.0.0")
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

            public static PodDisruptionBudget Budget => new("ports") { For = Ports };
            """))]);

    [Fact]
    public Task TheNamespaceOfAnotherClassCounts() => VerifyAsync(
        Focus.On("MDSL5020"),
        [
            ("App.cs", Source.Class("""
                public static Service Front => new("front") { For = Store.Web, Ports = [new("http", 80)] };

                public static Service Wrong => new("wrong") { Namespace = "demo", For = {|#0:Store.Web|}, Ports = [new("http", 80)] };
                """)),
            ("Store.cs", Source.File("""
                [Manifests(Namespace = "store")]
                public static partial class Store
                {
                    public static Deployment Web => new("web") { Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080)] }] };
                }
                """)),
        ],
        Diagnostic("MDSL0041", 0, "Service 'demo/wrong' refers to Deployment 'store/web', and finds objects of its own namespace 'demo' only: declare both in one namespace"));
}
