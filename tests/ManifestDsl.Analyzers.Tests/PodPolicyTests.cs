using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL1080–: workloads against the PodPolicies in whose scope they are, at their line of C#.</summary>
public class PodPolicyTests
{
    private const string Privileged = "which is privileged: set privileged to false and add the capabilities that it needs by name";
    private const string Shop = """public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = {|#0:true|} }] };""";

    [Fact]
    public Task A_root_container_and_a_privileged_pod_are_refused_before_they_reach_the_cluster() => VerifyAsync(
        Focus.On("MDSL1080", "MDSL1082"),
        [("App.cs", Source.Class("""
            public static PodPolicy Rules => new("team-rules") { Privileged = {|#1:false|}, RunAsUser = {|#3:IdStrategy.MustRunAsNonRoot|} };

            public static Deployment Shop => new("shop")
            {
                Containers = [new("web", "nginx:1.29") { User = {|#2:0|} }, new("side", "nginx:1.29") { Privileged = {|#0:true|} }],
            };
            """))],
        Refused("MDSL1080", 0, 1, "PodPolicy 'team-rules' refuses container 'side' of Deployment 'demo/shop', " + Privileged),
        Refused("MDSL1082", 2, 3, "PodPolicy 'team-rules' refuses container 'web' of Deployment 'demo/shop', which has runAsUser 0, which is root: set it to another user, such as the one that the image names"));

    [Fact]
    public Task Of_models_too() => VerifyAsync(
        Focus.On("MDSL1080", "MDSL1086", "MDSL1089", "MDSL1091"),
        [("App.cs", Source.Class("""
            public static PodPolicy Rules => new("team-rules") { Privileged = {|#1:false|}, ReadOnlyRootFilesystem = true, Volumes = {|#3:[VolumeKind.EmptyDir]|}, HostPID = {|#5:false|} };

            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    HostPID = {|#4:true|},
                    Volumes = [new() { Name = "root", HostPath = {|#2:new|}() { Path = "/" } }],
                    Containers = [new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Privileged = {|#0:true|} } }],
                },
            };
            """))],
        Refused(
            "MDSL1091", 4, 5, "PodPolicy 'team-rules' refuses the pod of Pod 'demo/shop', which has hostPID set to true: remove it, and use shareProcessNamespace where containers of one pod must see each other"),
        Refused("MDSL1089", 2, 3, "PodPolicy 'team-rules' refuses the pod of Pod 'demo/shop', which has the hostPath volume 'root': use a volume that is allowed: emptyDir"),
        Refused("MDSL1080", 0, 1, "PodPolicy 'team-rules' refuses container 'web' of Pod 'demo/shop', " + Privileged));

    [Fact]
    public Task What_is_not_set_is_reported_at_the_container() => VerifyAsync(
        Focus.On("MDSL1082", "MDSL1084"),
        [("App.cs", Source.Class("""
            public static PodPolicy Rules => new("team-rules") { RunAsUser = {|#1:IdRule.MustRunAs([new(1000, 65535)])|}, FsGroup = {|#3:IdRule.MustRunAs([2000])|} };

            public static Deployment Shop => {|#2:new|}("shop") { Containers = [{|#0:new|}("web", "nginx:1.29"), new("side", "nginx:1.29") { User = 1000 }] };

            public static Deployment Good => new("good") { User = 65535, FsGroup = 2000, Containers = [new("web", "nginx:1.29")] };
            """))],
        Refused("MDSL1082", 0, 1, "PodPolicy 'team-rules' refuses container 'web' of Deployment 'demo/shop', which does not set runAsUser: set securityContext.runAsUser to 1000 to 65535"),
        Refused("MDSL1084", 2, 3, "PodPolicy 'team-rules' refuses the pod of Deployment 'demo/shop', which does not set fsGroup: set securityContext.fsGroup to 2000"));

    [Theory]
    [InlineData("Warn", "warns of")]
    [InlineData("Audit", "records")]
    public Task What_is_not_refused_is_a_warning(string mode, string verb) => VerifyAsync(
        Focus.On("MDSL1080"),
        [("App.cs", Source.Class($$"""
            public static PodPolicy Rules => new("team-rules") { Mode = PolicyMode.{{mode}}, Privileged = {|#1:false|} };
            {{Shop}}
            """))],
        Diagnostic("MDSL1080", 0, $"PodPolicy 'team-rules' {verb} container 'web' of Deployment 'demo/shop', {Privileged}").WithLocation(1));

    [Fact]
    public Task Each_environment_has_its_own_policy() => VerifyAsync(
        Focus.On("MDSL1080"),
        [("App.cs", Source.Class($$"""
            public enum Env { Dev, Test, Prod }

            public static PodPolicy Rules(Env env) => new("team-rules")
            {
                Mode = env == Env.Prod ? PolicyMode.Enforce : PolicyMode.Audit,
                Privileged = env == Env.Dev ? null : {|#1:false|},
            };

            {{Shop}}
            """))],
        Diagnostic("MDSL1080", 0, $"PodPolicy 'team-rules' records container 'web' of Deployment 'demo/shop', {Privileged} (in Test)").WithLocation(1),
        Refused("MDSL1080", 0, 1, $"PodPolicy 'team-rules' refuses container 'web' of Deployment 'demo/shop', {Privileged} (in Prod)"));

    [Fact]
    public Task Who_is_exempt_or_elsewhere_is_not_told() => VerifyAsync(
        Focus.On("MDSL1080"),
        [("App.cs", Source.Class("""
            private static Container Main => new("web", "nginx:1.29") { Privileged = true };

            public static PodPolicy Elsewhere => new("elsewhere") { Namespaces = ["other"], Privileged = false };
            public static PodPolicy Except => new("except") { Exempt = new() { Namespaces = [Space], PodLabels = new() { ["node"] = "agent" } }, Privileged = false };
            public static PodPolicy Labelled => new("labelled") { NamespaceLabels = new() { ["team"] = "shop" }, Privileged = {|#1:false|} };

            public static Namespace Space => new("space") { Labels = new() { ["team"] = "ops" } };
            public static Namespace Teams => new("shop") { Labels = new() { ["team"] = "shop" } };

            public static DaemonSet Agent => new("agent") { Labels = new() { ["node"] = "agent" }, Containers = [Main] };
            public static Deployment InSpace => new("in-space") { Namespace = "space", Containers = [Main] };
            public static Deployment InShop => new("in-shop") { Namespace = "shop", Labels = new() { ["node"] = "agent" }, Containers = [new("web", "nginx:1.29") { Privileged = {|#0:true|} }] };
            """))],
        Refused("MDSL1080", 0, 1, "PodPolicy 'labelled' refuses container 'web' of Deployment 'shop/in-shop', " + Privileged));

    [Fact]
    public Task A_policy_of_a_component_holds_in_each_project() => VerifyAsync(
        Focus.On("MDSL1080", "MDSL1082"),
        [
            ("App.cs", Source.Class("""
                public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = {|#0:true|} }] };
                public static Deployment Base => {|#2:Acme.Platform.Web("base")|};
                """)),
            ("/packages/acme/Platform.cs", """
                using ManifestDsl;

                namespace Acme;

                [Manifests]
                internal static partial class Platform
                {
                    public static PodPolicy Rules => new("platform") { Privileged = {|#1:false|}, RunAsUser = {|#4:IdStrategy.MustRunAsNonRoot|} };

                    internal static Deployment Web(string name) => new(name) { Containers = [new("web", "nginx:1.29") { User = {|#3:0|} }] };
                }
                """),
        ],
        new InputSet().Line("package", "/packages/acme/Platform.cs", "Acme.Platform"),
        Refused("MDSL1080", 0, 1, "PodPolicy 'platform' refuses container 'web' of Deployment 'demo/shop', " + Privileged),
        Refused(
            "MDSL1082",
            2,
            3,
            "PodPolicy 'platform' refuses container 'web' of Deployment 'demo/base', which has runAsUser 0, which is root: set it to another user, such as the one that the image names (in Platform.cs, line 10, of the package Acme.Platform)")
            .WithLocation(4));

    [Fact]
    public Task A_workload_below_the_level_of_its_namespace() => VerifyAsync(
        Focus.On("MDSL1101"),
        [("App.cs", Source.Class("""
            public static Namespace Space => new("demo") { Enforce = {|#1:PodSecurityLevel.Baseline|} };

            public static Deployment Good => new("good") { Containers = [new("web", "nginx:1.29")] };

            public static DaemonSet Agent => {|#0:new|}("agent") { HostNetwork = true, Containers = [new("web", "nginx:1.29")] };

            public static DaemonSet Elsewhere => new("agent") { Namespace = "other", HostNetwork = true, Containers = [new("web", "nginx:1.29")] };
            """))],
        Refused("MDSL1101", 0, 1, "Namespace 'demo' refuses the pods of DaemonSet 'demo/agent', which do not meet the Pod Security level 'baseline' that it enforces: correct hostNamespaces"));

    [Fact]
    public Task A_level_that_no_namespace_enforces_and_a_policy_that_says_nothing() => VerifyAsync(
        Focus.On("MDSL1102", "MDSL1103"),
        [("App.cs", Source.Class("""
            public static PodPolicy Rules => new("team-rules") { Level = {|#0:PodSecurityLevel.Restricted|} };

            public static PodPolicy Empty => {|#2:new|}("empty") { Mode = PolicyMode.Audit };

            public static Namespace Space => {|#1:new|}("demo") { Enforce = PodSecurityLevel.Baseline };
            """))],
        Diagnostic(
            "MDSL1102",
            0,
            "PodPolicy 'team-rules' has the Pod Security level 'restricted', which Namespace 'demo' does not enforce: set Policy of the namespace to it, or the label pod-security.kubernetes.io/enforce to restricted")
            .WithLocation(1),
        Diagnostic("MDSL1103", 2, "PodPolicy 'empty' allows every pod: set its Level, or properties of what it controls, for example Privileged = false"));

    [Fact]
    public Task A_waiver_takes_it_away() => VerifyAsync(
        Focus.On("MDSL1080", "MDSL1103"),
        [("App.cs", Source.Class("""
            [Waive("MDSL1103", "controls come later")]
            public static PodPolicy Empty => new("empty");

            public static PodPolicy Rules => new("team-rules") { Privileged = false };

            [Waive("MDSL1080", "made by the operator, whom the policy exempts")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
            """))]);

    [Theory]
    [InlineData("", "", "Error")]
    [InlineData("dotnet_diagnostic.MDSL1080.severity = warning", "", "Warning")]
    [InlineData("dotnet_diagnostic.MDSL1080.severity = suggestion", "", "Info")]
    [InlineData("dotnet_diagnostic.MDSL1080.severity = none", "", null)]
    [InlineData("", "dotnet_diagnostic.MDSL1080.severity = default", "Error")]
    [InlineData("dotnet_diagnostic.MDSL1080.severity = default", "", "Error")]
    [InlineData("", "dotnet_diagnostic.MDSL1080.severity = warning", "Warning")]
    public async Task What_the_project_says_of_the_severity_goes_before(string editorConfig, string globalConfig, string? severity)
    {
        var code = Source.Class("""
            public static PodPolicy Rules => new("team-rules") { Privileged = false };
            public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
            """);
        var reported = await ReportedAsync(Focus.On("MDSL1080"), code, new InputSet(), editorConfig, globalConfig);
        Assert.Equal(severity is null ? [] : ["MDSL1080 " + severity], reported.Where(static diagnostic => diagnostic.StartsWith("MDSL1080", StringComparison.Ordinal)));
    }

    /// <summary>An error, since the cluster refuses it, with the property of the policy as additional location.</summary>
    private static DiagnosticResult Refused(string id, int place, int property, string message) =>
        Diagnostic(id, place, message).WithLocation(property).WithSeverity(DiagnosticSeverity.Error);
}
