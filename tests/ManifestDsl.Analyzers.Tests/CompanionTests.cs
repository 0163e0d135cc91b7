using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL3060–: selectors, disruption budgets and autoscalers, in both tiers.</summary>
public class CompanionTests
{
    [Fact]
    public Task SelectorAndLabels() => VerifyAsync(
        Focus.On("MDSL3060"),
        [("App.cs", Source.Class("""
            public static V1Deployment Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Selector = {|#0:new|}() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } },
                    Template = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "shop" } }, Spec = new() { Containers = [] } },
                },
            };

            public static Deployment Good => new("good") { Labels = new() { ["team"] = "shop" }, Containers = [new("web", "nginx:1.29")] };
            """))],
        Diagnostic("MDSL3060", 0, "The selector of Deployment 'demo/shop' asks for 'app=web', which its pod template does not have: use the same labels in both"));

    [Fact]
    public Task AnAutoscalerAndItsTarget() => VerifyAsync(
        Focus.On("MDSL3070", "MDSL3066"),
        [("App.cs", Source.Class("""
            public static Deployment Shop => new("shop") { Replicas = {|#0:3|}, Containers = [new("web", "nginx:1.29")] };

            public static V2HorizontalPodAutoscaler Scaler => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new() { ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "shop" }, MinReplicas = 2, MaxReplicas = 5 },
            };

            public static V1PodDisruptionBudget Budget => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new() { MinAvailable = {|#1:2|}, Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "shop" } } },
            };
            """))],
        Diagnostic("MDSL3070", 0, "Deployment 'demo/shop' sets replicas, and HorizontalPodAutoscaler 'demo/shop' scales it: remove replicas, or each deployment undoes the scaling"),
        Diagnostic("MDSL3066", 1, "PodDisruptionBudget 'demo/shop' keeps 2, and HorizontalPodAutoscaler 'demo/shop' goes down to 2: set maxUnavailable to 1 in place of minAvailable, or raise minReplicas"));

    [Fact]
    public Task TheServiceOfAStatefulSet() => VerifyAsync(
        Focus.On("MDSL3072"),
        [("App.cs", Source.Class("""
            public static StatefulSet Db => new({|#0:"db"|}) { Containers = [new("db", "postgres:18.1") { Ports = [new("db", 5432)] }] };

            public static Service DbService => new("db") { For = Db, Ports = [new("db", 5432)] };

            public static StatefulSet Cache => new("cache") { Containers = [new("cache", "valkey:9.0") { Ports = [new("cache", 6379)] }] };

            public static Service CacheService => new("cache") { For = Cache, Headless = true, Ports = [new("cache", 6379)] };
            """))],
        Diagnostic("MDSL3072", 0, "StatefulSet 'demo/db' names Service 'demo/db', which is not headless, so that its pods have no names of their own: set clusterIP of the Service to None (Headless = true)"));
}
