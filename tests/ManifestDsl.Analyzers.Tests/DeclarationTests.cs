using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL0001 to 0008: what is wrong with declarations themselves.</summary>
public class DeclarationTests
{
    [Fact]
    public Task CallThatCannotBeEvaluated() => VerifyAsync(
        Source.Class("""public static ConfigMap Settings => new("settings") { Data = new() { ["HOST"] = {|#0:System.Environment.MachineName|} } };"""),
        Diagnostic("MDSL0001", 0, "'Environment.MachineName' depends on the machine that builds: write the value itself or a constant"));

    [Fact]
    public Task OnlyTheExpressionNotTheObjectAroundIt() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:" + {|#0:System.IO.File.ReadAllText("version.txt")|}) { Privileged = {|MDSL1003:true|} }"""),
        Diagnostic("MDSL0001", 0, "'File.ReadAllText(string)' reads or writes files of the machine: have the project hand the file over and write Build.File(\"name\")"));

    [Fact]
    public Task UnknownInAnotherFile() => VerifyAsync(
        [
            ("App.cs", Source.Deployment("""new("web", {|#1:Images.Web|})""")),
            ("Images.cs", "public static class Images { public static string Web => {|#0:System.Guid.NewGuid()|}.ToString(); }"),
        ],
        Diagnostic("MDSL0001", 0, "'Guid.NewGuid()' gives something else each time: write the value itself, new Guid(\"…\")").WithLocation(1));

    [Fact]
    public Task UnknownIsNoFinding() => VerifyAsync(Source.Deployment("""
        new("web", "nginx:1.29") { Privileged = {|MDSL0001:System.IO.File.Exists("debug")|} }
        """));

    [Fact]
    public Task ClassThatIsNotPartial() => VerifyAsync(
        Source.File("""
            [Manifests]
            public static class {|#0:App|}
            {
                public static Namespace Demo => new("demo");
            }
            """),
        Diagnostic("MDSL0002", 0, "'App' is not partial, so its YAML constants cannot be generated: write 'partial class App'"));

    [Fact]
    public Task OuterClassThatIsNotPartial() => VerifyAsync(
        Source.File("""
            public static class {|#0:Outer|}
            {
                [Manifests]
                public static partial class App
                {
                    public static Namespace Demo => new("demo");
                }
            }
            """),
        Diagnostic("MDSL0002", 0, "'Outer' is not partial, so its YAML constants cannot be generated: write 'partial class Outer'"));

    [Fact]
    public Task GenericClass() => VerifyAsync(
        Source.File("""
            [Manifests]
            public static partial class {|#0:App|}<T>
            {
                public static Namespace Demo => new("demo");
            }
            """),
        Diagnostic("MDSL0002", 0, "'App' is generic: a declaration has one value, so move it to a class without type parameters"));

    [Fact]
    public Task InstanceMember() => VerifyAsync(
        Source.File("""
            [Manifests]
            public partial class App
            {
                public Namespace {|#0:Demo|} => new("demo");

                public static Namespace Other => new("other");
            }
            """),
        Diagnostic("MDSL0003", 0, "'Demo' is not static, so it gives no YAML: make it static, or move it out of the [Manifests] class"));

    [Fact]
    public Task ServiceOfAPortThatIsNotThere() => VerifyAsync(
        Source.Class("""
            public static Deployment Web => new("web") { Containers = [new("web", "nginx:1.29") { Ports = [new("http", 8080)] }] };

            public static Service WebService => new("web") { For = Web, Ports = [new({|#0:"https"|}, 443)] };
            """),
        Diagnostic("MDSL0006", 0, "Service 'web' leads to port 'https', and Deployment 'web' has the ports 'http': use one of its ports, or set TargetPort to a number"));

    [Fact]
    public Task WorkloadWithoutContainers() => VerifyAsync(Source.Class("""
        public static Deployment Web => {|MDSL0008:new|}("web");
        """));

    [Fact]
    public Task CodeThatTheCompilerRefusesIsReportedByTheCompilerAlone() => VerifyAsync(Source.Deployment("""
        new("web", "nginx:1.29") { Privileged = {|CS0103:Missing|} }
        """));
}
