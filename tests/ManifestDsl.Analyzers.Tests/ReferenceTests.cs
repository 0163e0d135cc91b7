using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL0040 and MDSL0041: references lead to declared objects, and errors stand at the expression that refers.</summary>
public class ReferenceTests
{
    private const string Web = """
        public static Deployment Web => new("web") { Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080)] }] };
        """;

    [Fact]
    public Task AnObjectThatIsMadeInlineIsNotDeclared() => VerifyAsync(
        [("App.cs", Source.Class("""
            public static Service Front => new("front") { For = {|#0:new Deployment|}("x") { Containers = [new("x", "example.org/x:1") { Ports = [new("http", 80)] }] }, Ports = [new("http", 80)] };

            public static Deployment Web => new("web")
            {
                ServiceAccount = {|#1:new ServiceAccount|}("own"),
                Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080)] }],
            };

            public static NetworkPolicy Link => Web.AllowFrom({|#2:Helper("gateway")|});

            private static Deployment Helper(string name) => new(name) { Containers = [new("x", "example.org/x:1")] };
            """))],
        Diagnostic("MDSL0040", 0, "Service 'demo/front' refers to Deployment 'demo/x', which is not declared: make it a static member of a [Manifests] class, or give the name of an object that others deploy as a text"),
        Diagnostic("MDSL0040", 1, "Deployment 'demo/web' refers to ServiceAccount 'demo/own', which is not declared: make it a static member of a [Manifests] class, or give the name of an object that others deploy as a text"),
        Diagnostic("MDSL0040", 2, "NetworkPolicy 'demo/web-ingress' refers to Deployment 'demo/gateway', which is not declared: make it a static member of a [Manifests] class, or give the name of an object that others deploy as a text"));

    [Fact]
    public Task AnIgnoredHelperIsNotDeclared() => VerifyAsync(
        [("App.cs", Source.Class("""
            [ManifestIgnore]
            private static ServiceAccount Base => new("base");

            public static Deployment Web => new("web") { ServiceAccount = {|MDSL0040:Base|}, Containers = [new("web", "example.org/web:1")] };
            """))]);

    [Fact]
    public Task WhatIsDeclaredIsFoundWhereverAndHoweverItIsReached() => VerifyAsync(
        [
            ("App.cs", Source.Class(Web + """

                public static Deployment Changed => Web with { Name = "changed", Replicas = 3, ServiceAccount = Other.Account };

                public static Service Front => new("front") { For = Web with { Replicas = 3 }, Ports = [new("http", 80)] };

                public static Service Second => Make(Changed);

                public static PodDisruptionBudget Budget => new("web") { For = Web };

                public static Deployment ByName => new("by-name") { ServiceAccount = "of-others", Containers = [new("web", "example.org/web:1")] };

                private static readonly PersistentVolumeClaim Claim = new("data", "1Gi") { StorageClass = "fast" };

                private static Service Make(Deployment target) => new(target.Name) { For = target, Ports = [new("http", 80)] };
                """)),
            ("Other.cs", Source.File("""
                [Manifests(Namespace = "demo")]
                public static partial class Other
                {
                    public static ServiceAccount Account => new("account");
                }
                """)),
        ]);

    [Fact]
    public Task AServiceAccountThatFollowsFromAWorkloadIsDeclared() => VerifyAsync(
        [("App.cs", Source.Class("""
            public static Deployment Web => new("web") { Containers = [new("web", "example.org/web:1")] };

            public static Deployment Other => new("other") { ServiceAccount = new ServiceAccount("web"), Containers = [new("web", "example.org/web:1")] };
            """))]);

    [Fact]
    public Task EachEnvironmentHasItsOwnAndWhatNeedsNone() => VerifyAsync(
        [("App.cs", Source.File("""
            public enum Stage { Dev, Prod }

            [Manifests(Namespace = "demo")]
            public static partial class App
            {
                public static Deployment Web(Stage stage) => new(stage == Stage.Dev ? "web-dev" : "web") { ServiceAccount = Shared, Containers = [new("web", "example.org/web:1") { Ports = [new("http", 80)] }] };

                public static Service Good(Stage stage) => new("good") { For = Web(stage), Ports = [new("http", 80)] };

                public static Service Bad(Stage stage) => new("bad") { For = {|#0:Web(Stage.Prod)|}, Ports = [new("http", 80)] };

                public static Service WithoutStage => new("beside") { For = Web(Stage.Dev), Ports = [new("http", 80)] };

                public static ServiceAccount Shared => new("shared");
            }
            """))],
        Diagnostic("MDSL0040", 0, "Service 'demo/bad' refers to Deployment 'demo/web', which is not declared: make it a static member of a [Manifests] class, or give the name of an object that others deploy as a text (in Dev)"));

    [Fact]
    public Task WhatCannotBeKnownIsNotMissed() => VerifyAsync(
        [("App.cs", Source.Class("""
            public static Deployment Web => new({|MDSL0001:System.Environment.MachineName|}) { Containers = [new("web", "example.org/web:1") { Ports = [new("http", 80)] }] };

            public static Service Front => new("front") { For = new Deployment("x") { Containers = [new("x", "example.org/x:1") { Ports = [new("http", 80)] }] }, Ports = [new("http", 80)] };
            """))]);

    [Fact]
    public Task AnotherNamespace() => VerifyAsync(
        [("App.cs", Source.Class(Web + """

            public static Service Front => new("front") { Namespace = "edge", For = {|#0:Web|}, Ports = [new("http", 80)] };

            public static ServiceAccount Account => new("account") { Namespace = "edge" };

            public static Deployment Other => new("other") { ServiceAccount = {|MDSL0041:Account|}, Containers = [new("web", "example.org/web:1")] };

            public static Deployment Gateway => new("gateway") { Namespace = "edge", Containers = [new("web", "example.org/web:1")] };

            public static NetworkPolicy Link => Web.AllowFrom(Gateway);
            """))],
        Diagnostic("MDSL0041", 0, "Service 'edge/front' refers to Deployment 'demo/web', and finds objects of its own namespace 'edge' only: declare both in one namespace"));

    [Fact]
    public Task APortThatIsNotThere() => VerifyAsync(
        [("App.cs", Source.Class(Web + """

            public static NetworkPolicy Link => Web.AllowFrom(Web) with { Ports = [{|#0:"https"|}] };
            """))],
        Diagnostic("MDSL0006", 0, "NetworkPolicy 'web-ingress' allows connections to port 'https', and Deployment 'web' has the ports 'http': use one of its ports, or a number"));

    [Fact]
    public Task TheSameDefectIsSaidOnce() => VerifyAsync(
        Focus.On("MDSL6020"),
        [("App.cs", Source.Class("""
            public static Deployment Web => new("web") { ServiceAccount = {|MDSL0040:new ServiceAccount|}("own"), Containers = [new("web", "example.org/web:1")] };

            public static Deployment ByName => new("by-name") { ServiceAccount = {|MDSL6020:"of-others"|}, Containers = [new("web", "example.org/web:1")] };
            """))]);
}
