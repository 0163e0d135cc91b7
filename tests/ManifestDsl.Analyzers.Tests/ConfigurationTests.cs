using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL6001– and 7010–: what is reported of configuration, secrets and API versions, in both tiers.</summary>
public class ConfigurationTests
{
    [Fact]
    public Task SecretsInTheSource() => VerifyAsync(
        Focus.On("MDSL6001", "MDSL6003"),
        [("App.cs", Source.Class("""
            public static ConfigMap Dsl => new("dsl") { Data = new() { ["LOG_LEVEL"] = "info", ["DB_PASSWORD"] = {|#0:"hunter2"|} } };

            public static V1ConfigMap Raw => new()
            {
                Metadata = new() { Name = "raw" },
                Data = new Dictionary<string, string> { ["url"] = {|#1:"postgres://shop:hunter2@db/shop"|} },
            };

            public static V1Secret Db => new()
            {
                Metadata = new() { Name = "db" },
                StringData = {|#2:new Dictionary<string, string>|} { ["password"] = "hunter2" },
            };
            """))],
        Diagnostic("MDSL6001", 0, "Entry 'DB_PASSWORD' of ConfigMap 'demo/dsl' holds a secret, by its name: keep it in a Secret that is not in the source, and refer to that"),
        Diagnostic("MDSL6001", 1, "Entry 'url' of ConfigMap 'demo/raw' holds a password in a URL: keep it in a Secret that is not in the source, and refer to that"),
        Diagnostic("MDSL6003", 2, "Secret 'demo/db' has its values in the manifest ('password'): let a store of secrets make it, for example with External Secrets or Sealed Secrets, and replace the values"));

    [Fact]
    public Task PodSecurityOfNamespaces() => VerifyAsync(
        Focus.On("MDSL6012"),
        [("App.cs", Source.Class("""
            public static Namespace Good => new("good") { Enforce = PodSecurityLevel.Restricted };

            public static Namespace Unset => {|#0:new|}("unset");

            public static Namespace Open => new("open") { Enforce = {|#1:PodSecurityLevel.Privileged|} };

            public static V1Namespace Raw => new() { Metadata = {|MDSL6012:new|}() { Name = "raw" } };
            """))],
        Diagnostic("MDSL6012", 0, "Namespace 'unset' enforces no Pod Security level: set the label pod-security.kubernetes.io/enforce to restricted or baseline (property Enforce)"),
        Diagnostic("MDSL6012", 1, "Namespace 'open' enforces the Pod Security level 'privileged': set it to restricted or baseline"));

    [Fact]
    public Task KeysOfConfigMaps() => VerifyAsync(
        Focus.On("MDSL6021"),
        [("App.cs", Source.Pod(
            """new() { Name = "web", Env = [new() { Name = "A", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "settings", Key = {|#0:"color"|} } } }] }""",
            """public static ConfigMap Settings => new("settings") { Data = new() { ["level"] = "info" } };"""))],
        Diagnostic("MDSL6021", 0, "Pod 'demo/shop' asks for key 'color' of ConfigMap 'demo/settings', which has 'level': use one of its keys, or add this one"));

    [Fact]
    public Task KeysOfConfigMapsInVariables() => VerifyAsync(
        Focus.On("MDSL6021"),
        [("App.cs", Source.Deployment(
            """
            new("web", "example.org/web:1")
            {
                Env = new()
                {
                    ["LEVEL"] = Env.From(Settings, "level"),
                    ["COLOR"] = Env.From(Settings, {|#0:"color"|}),
                    ["SIZE"] = Env.From(Settings, "size") with { Optional = true },
                },
            }
            """,
            """public static ConfigMap Settings => new("settings") { Data = new() { ["level"] = "info" } };"""))],
        Diagnostic("MDSL6021", 0, "Deployment 'demo/shop' asks for key 'color' of ConfigMap 'demo/settings', which has 'level': use one of its keys, or add this one"));

    [Fact]
    public Task SecretsInVariables() => VerifyAsync(
        Focus.On("MDSL1060", "MDSL1061", "MDSL1062"),
        [("App.cs", Source.Deployment("""
            new("web", "example.org/web:1")
            {
                Env = new()
                {
                    ["LEVEL"] = "info",
                    ["DB_PASSWORD"] = {|MDSL1061:"hunter2"|},
                    ["URL"] = {|MDSL1060:"postgres://shop:hunter2@db/shop"|},
                    ["API_TOKEN"] = {|MDSL1062:Env.From(secret: "api", key: "token")|},
                    ["POD_TOKEN"] = Env.Field("metadata.uid"),
                },
                EnvFrom = [EnvFrom.ConfigMap("settings"), {|MDSL1062:EnvFrom.Secret("db")|}],
            }
            """))]);

    [Fact]
    public Task PortsOfHooks() => VerifyAsync(
        Focus.On("MDSL3013"),
        [("App.cs", Source.Deployment("""
            new("web", "example.org/web:1")
            {
                Ports = [new("http", 8080)],
                Readiness = Probe.Http("/ready", {|#0:"web"|}),
                PostStart = Hook.Http("/warm", "http"),
                PreStop = Hook.Http("/drain", {|#1:"admin"|}),
            }
            """))],
        Diagnostic("MDSL3013", 0, "The readiness probe of container 'web' of Deployment 'demo/shop' asks port 'web', which the container does not have: declare the port, or write the name of one that it has"),
        Diagnostic("MDSL3013", 1, "The preStop hook of container 'web' of Deployment 'demo/shop' asks port 'admin', which the container does not have: declare the port, or write the name of one that it has"));

    [Fact]
    public Task PortsOfDotNetContainersAreThere() => VerifyAsync(
        Focus.On("MDSL3013"),
        [("App.cs", Source.Deployment("""
            new DotNetContainer("web", "example.org/web:1") { Readiness = Probe.Http("/ready", "http"), Liveness = Probe.Http("/live", {|MDSL3013:"https"|}) }
            """,
            """public static Service Web => new("web") { For = Shop, Ports = [new("http", 80)] };"""))]);

    [Fact]
    public Task ApiVersions() => VerifyAsync(
        Focus.On("MDSL7010", "MDSL7011"),
        [("App.cs", Source.Class("""
            public static V1CronJob Old => new() { ApiVersion = {|#0:"batch/v1beta1"|}, Metadata = new() { Name = "old" } };

            public static V1Endpoints Db => {|#1:new|}() { Metadata = new() { Name = "db" } };

            public static CronJob Good => new("good") { Schedule = "0 3 * * *", Containers = [new("web", "nginx:1.29")] };
            """))],
        Diagnostic("MDSL7010", 0, "CronJob 'demo/old' uses batch/v1beta1, which Kubernetes 1.25 removed: use batch/v1"),
        Diagnostic("MDSL7011", 1, "Endpoints 'demo/db' uses v1, which is deprecated since Kubernetes 1.33: use EndpointSlice of discovery.k8s.io/v1"));
}
