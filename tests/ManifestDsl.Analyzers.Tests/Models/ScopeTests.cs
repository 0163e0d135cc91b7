using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Which files and classes are looked at, and how to say otherwise.</summary>
public class ScopeTests
{
    private const string Bad = "public static class Helper { public static V1SecurityContext Root => new() { RunAsNonRoot = false }; }";

    [Fact]
    public Task DslTypesToo() => VerifyAsync(
        Source.File("""
            public static class Agents
            {
                public static Deployment Agent(string name, string image, bool debug) => new(name)
                {
                    HostNetwork = debug,
                    Containers = [new("agent", image) { Privileged = {|#0:true|}, ReadOnlyRootFilesystem = debug ? {|#1:false|} : null }],
                };

                public static Container Weaken(Container container) => container with { RunAsNonRoot = {|#2:false|} };

                public static Container Sidecar(string image) => new("side", image) { Overrides = new() { SecurityContext = new() { Privileged = {|#3:true|} } } };

                public static Container Plain(string name) => new(name, "nginx:1.29") { Ports = [new("http", 80)], Liveness = Probe.Http("/", "http") };
            }
            """),
        Diagnostic("MDSL1003", 0, "Container 'agent' of a Deployment is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"agent\" must not set securityContext.privileged=true)"),
        Diagnostic("MDSL1002", 1, "A container of a Pod has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes"),
        Diagnostic("MDSL1001", 2, "A container of a Pod has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true)"),
        Diagnostic("MDSL1003", 3, "Container 'side' of a Pod is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"side\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task HelperOfADeclarationIsReportedOnce() => VerifyAsync(
        [
            ("App.cs", Source.Pod("""new() { Name = "web", SecurityContext = {|#1:Helper.Root|} }""")),
            ("Helper.cs", Source.File("public static class Helper { public static V1SecurityContext Root => new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = {|#0:true|} }; }")),
        ],
        Diagnostic("MDSL1003", 0, "Container 'web' of Pod 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)").WithLocation(1));

    [Fact]
    public Task MembersOfAClassOfDeclarationsAreEvaluatedNotGuessed() => VerifyAsync(Source.Pod(
        """new() { Name = "web", SecurityContext = Context(false) }""",
        "private static V1SecurityContext Context(bool debug) => new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = debug ? true : null };"));

    [Fact]
    public Task FileThatNamesNoType() => VerifyAsync(
        [
            ("Opener.cs", "public static class Opener { public static void Open(Holder holder) { var pod = holder.Pod; pod.Spec.SecurityContext.RunAsNonRoot = {|MDSL1001:false|}; } }"),
            ("Holder.cs", Source.File("public class Holder { public V1Pod Pod { get; set; } }")),
        ]);

    [Fact]
    public Task AliasesAndQualifiedNames() => VerifyAsync(
        """
        using Context = k8s.Models.V1SecurityContext;

        public static class Program
        {
            public static Context A => new Context { RunAsNonRoot = {|MDSL1001:false|} };
            public static object B => new k8s.Models.V1SecurityContext { RunAsNonRoot = {|MDSL1001:false|} };
            public static object C => new global::k8s.Models.V1SecurityContext { RunAsNonRoot = {|MDSL1001:false|} };
        }
        """);

    [Fact]
    public Task TypesOfTheSameName() => VerifyAsync("""
        namespace Mine;

        public class V1SecurityContext { public bool Privileged { get; set; } }

        public class Container { public bool Privileged { get; set; } }

        public static class Program
        {
            public static object A => new V1SecurityContext { Privileged = true };
            public static object B => new Container { Privileged = true };
            public static void Change(Container c) => c.Privileged = true;
        }
        """);

    [Fact]
    public Task TopLevelStatements() => VerifyAsync(
        [
            ("Program.cs", """
                using k8s.Models;

                var privileged = {|MDSL1003:true|};
                var context = new V1SecurityContext { Privileged = privileged };
                context.RunAsNonRoot = {|MDSL1001:false|};
                """),
        ]);

    [Fact]
    public Task GeneratedCodeIsLeftAlone() => VerifyAsync([("Helper.g.cs", "// <auto-generated/>\n" + Code.File(Bad))]);

    [Fact]
    public Task Pragma() => VerifyAsync(Code.File("#pragma warning disable MDSL1001\n" + Bad));

    [Theory]
    [InlineData("dotnet_diagnostic.MDSL1001.severity = none")]
    [InlineData("dotnet_diagnostic.MDSL1001.severity = error", "MDSL1001 Error")]
    [InlineData("", "MDSL1001 Warning")]
    public async Task EditorConfig(string line, params string[] expected) => Assert.Equal(expected, await ReportedAsync(Code.File(Bad), line));

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("true", "MDSL1001 Warning")]
    [InlineData("", "MDSL1001 Warning")]
    public async Task PropertyOfTheProject(string value, params string[] expected) => Assert.Equal(
        expected, await ReportedAsync(Code.File(Bad), "", $"build_property.ManifestCheckModels = {value}"));

    [Fact]
    public async Task DeclarationsAreCheckedAllTheSame() => Assert.Equal(
        ["MDSL1003 Warning"],
        await ReportedAsync(Source.Deployment("""new("web", "nginx:1.29") { Privileged = true }"""), "", "build_property.ManifestCheckModels = false"));
}
