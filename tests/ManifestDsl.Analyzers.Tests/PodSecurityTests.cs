using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL1001 to 1003: what is reported, where, and in which words.</summary>
public class PodSecurityTests
{
    [Fact]
    public Task SecureModel() => VerifyAsync(Source.Pod("""
        new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = false } }
        """));

    [Fact]
    public Task DslIsSecureByDefault() => VerifyAsync(Source.Deployment("""new("web", "nginx:1.29")"""));

    [Fact]
    public Task SecureDsl() => VerifyAsync(Source.Deployment("""
        new("web", "nginx:1.29") { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = false }
        """));

    [Fact]
    public Task MissingAtTheNewOfTheContainer() => VerifyAsync(
        Source.Pod("""
            {|#0:new|}() { Name = "web" }
            """),
        Diagnostic("MDSL1001", 0, "Container 'web' of Pod 'demo/shop' does not set runAsNonRoot: set securityContext.runAsNonRoot to true (restricted: runAsNonRoot != true: pod or container \"web\" must set securityContext.runAsNonRoot=true)"),
        Diagnostic("MDSL1002", 0, "Container 'web' of Pod 'demo/shop' does not set readOnlyRootFilesystem: set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes"));

    [Fact]
    public Task MissingAtTheNewOfTheSecurityContext() => VerifyAsync(Source.Pod("""
        new V1Container { Name = "web", SecurityContext = {|MDSL1001:{|MDSL1002:new V1SecurityContext|}|} { AllowPrivilegeEscalation = false } }
        """));

    [Fact]
    public Task FalseAtTheValueInAModel() => VerifyAsync(
        Source.Pod("""
            new() { Name = "web", SecurityContext = new() { RunAsNonRoot = {|#0:false|}, ReadOnlyRootFilesystem = {|#1:false|}, Privileged = {|#2:true|} } }
            """),
        Diagnostic("MDSL1001", 0, "Container 'web' of Pod 'demo/shop' has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true: container \"web\" must not set securityContext.runAsNonRoot=false)"),
        Diagnostic("MDSL1002", 1, "Container 'web' of Pod 'demo/shop' has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes"),
        Diagnostic("MDSL1003", 2, "Container 'web' of Pod 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task FalseAtTheValueInTheDsl() => VerifyAsync(
        Source.Deployment("""
            new("web", "nginx:1.29") { RunAsNonRoot = {|#0:false|}, ReadOnlyRootFilesystem = {|#1:false|}, Privileged = {|#2:true|} }
            """),
        Diagnostic("MDSL1001", 0, "Container 'web' of Deployment 'demo/shop' has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true: container \"web\" must not set securityContext.runAsNonRoot=false)"),
        Diagnostic("MDSL1002", 1, "Container 'web' of Deployment 'demo/shop' has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes"),
        Diagnostic("MDSL1003", 2, "Container 'web' of Deployment 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task PodLevelTrueIsEnough() => VerifyAsync(PodWith("RunAsNonRoot = true", "ReadOnlyRootFilesystem = true"));

    [Fact]
    public Task PodLevelFalse() => VerifyAsync(
        PodWith("RunAsNonRoot = {|#0:false|}", "RunAsNonRoot = true, ReadOnlyRootFilesystem = true"),
        Diagnostic("MDSL1001", 0, "The pod of Pod 'demo/shop' has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true: pod must not set securityContext.runAsNonRoot=false)"));

    [Fact]
    public Task RootUserIsNamed() => VerifyAsync(
        Source.Pod("""
            new() { Name = "web", SecurityContext = {|#0:new|}() { RunAsUser = 0, ReadOnlyRootFilesystem = true } }
            """),
        Diagnostic("MDSL1001", 0, "Container 'web' of Pod 'demo/shop' does not set runAsNonRoot: set securityContext.runAsNonRoot to true and runAsUser to another user than 0 (restricted: runAsNonRoot != true: pod or container \"web\" must set securityContext.runAsNonRoot=true)"));

    [Fact]
    public Task InitContainers() => VerifyAsync(
        Source.Class("""
            public static Deployment Shop => new("shop")
            {
                InitContainers = [new("migrate", "migrate:1") { Privileged = {|#0:true|} }],
                Containers = [new("web", "nginx:1.29")],
            };

            public static V1Job Run => new()
            {
                Metadata = new() { Name = "run" },
                Spec = new()
                {
                    Template = new()
                    {
                        Spec = new()
                        {
                            InitContainers = [{|#1:new|}() { Name = "wait" }],
                            Containers = [new() { Name = "run", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }],
                        },
                    },
                },
            };
            """),
        Diagnostic("MDSL1003", 0, "Init container 'migrate' of Deployment 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"migrate\" must not set securityContext.privileged=true)"),
        Diagnostic("MDSL1001", 1, "Init container 'wait' of Job 'demo/run' does not set runAsNonRoot: set securityContext.runAsNonRoot to true (restricted: runAsNonRoot != true: pod or container \"wait\" must set securityContext.runAsNonRoot=true)"),
        Diagnostic("MDSL1002", 1, "Init container 'wait' of Job 'demo/run' does not set readOnlyRootFilesystem: set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes"));

    [Fact]
    public Task OverridesAreChecked() => VerifyAsync(Source.Deployment("""
        new("web", "nginx:1.29") { Overrides = new() { SecurityContext = new() { Privileged = {|MDSL1003:true|} } } }
        """));

    [Fact]
    public Task ConstantAtItsUse() => VerifyAsync(Source.Deployment(
        """new("web", "nginx:1.29") { Privileged = {|MDSL1003:Yes|} }""",
        "private const bool Yes = true;"));

    [Fact]
    public Task ValueOfAReadonlyFieldWhereItIsWritten() => VerifyAsync(
        [
            ("App.cs", Source.Deployment("""new("web", "nginx:1.29") { Privileged = {|#1:Settings.Debug|} }""")),
            ("Settings.cs", "public static class Settings { public static readonly bool Debug = {|#0:true|}; }"),
        ],
        Diagnostic("MDSL1003", 0, "Container 'web' of Deployment 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)").WithLocation(1));

    [Fact]
    public Task ObjectOfAHelperWhereItIsCreated() => VerifyAsync(
        [
            ("App.cs", Source.Pod("{|#1:Helpers.Plain|}")),
            ("Helpers.cs", Source.File("public static class Helpers { public static V1Container Plain => {|#0:new V1Container|}() { Name = \"web\", SecurityContext = null }; }")),
        ],
        Diagnostic("MDSL1001", 0, "Container 'web' of Pod 'demo/shop' does not set runAsNonRoot: set securityContext.runAsNonRoot to true (restricted: runAsNonRoot != true: pod or container \"web\" must set securityContext.runAsNonRoot=true)").WithLocation(1),
        Diagnostic("MDSL1002", 0, "Container 'web' of Pod 'demo/shop' does not set readOnlyRootFilesystem: set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes").WithLocation(1));

    [Fact]
    public Task SharedObjectIsReportedOnce() => VerifyAsync(Source.Class("""
        public static V1Pod A => new() { Metadata = new() { Name = "a" }, Spec = new() { Containers = [Shared] } };
        public static V1Pod B => new() { Metadata = new() { Name = "b" }, Spec = new() { Containers = [Shared] } };
        private static V1Container Shared => new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = {|MDSL1003:true|} } };
        """));

    private static string PodWith(string pod, string container) => Source.Class($$"""
        public static V1Pod Shop => new()
        {
            Metadata = new() { Name = "shop" },
            Spec = new()
            {
                SecurityContext = new() { {{pod}} },
                Containers = [new() { Name = "web", SecurityContext = new() { {{container}} } }],
            },
        };
        """);
}
