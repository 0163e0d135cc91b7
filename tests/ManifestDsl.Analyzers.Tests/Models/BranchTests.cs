using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Values that depend on a condition: a bad constant is found in its branch, and nothing is said of the others.</summary>
public class BranchTests
{
    [Fact]
    public Task ConditionalValue() => VerifyAsync(
        Code.Class("""
            public V1Container Container(AppSpec spec) => new()
            {
                Name = "app",
                SecurityContext = new()
                {
                    Privileged = spec.Debug == true ? {|#0:true|} : null,
                    RunAsNonRoot = spec.User is 0 ? {|#1:false|} : true,
                    ReadOnlyRootFilesystem = spec.Debug ?? {|#2:false|},
                },
            };
            """),
        Diagnostic("MDSL1003", 0, "A container of a Pod is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged)"),
        Diagnostic("MDSL1001", 1, "A container of a Pod has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true)"),
        Diagnostic("MDSL1002", 2, "A container of a Pod has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes"));

    [Fact]
    public Task ConditionalThatIsSecureInEachBranch() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context(AppSpec spec) => new()
        {
            Privileged = spec.Debug == true ? null : false,
            RunAsNonRoot = spec.Debug ?? true,
            ReadOnlyRootFilesystem = spec.Privileged switch { null => null, _ => true },
        };
        """));

    [Fact]
    public Task ComparisonsAreNoConstants() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context(AppSpec spec, V1Container container) => new()
        {
            Privileged = spec.Privileged == true,
            RunAsNonRoot = spec.User != 0,
            ReadOnlyRootFilesystem = container.SecurityContext?.ReadOnlyRootFilesystem is not false,
        };

        public bool IsPrivileged(V1Pod pod) => pod.Spec.Containers.Any(c => c.SecurityContext?.Privileged == true || c.SecurityContext is { Privileged: true } or { RunAsNonRoot: false });
        """));

    [Fact]
    public Task SwitchExpression() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context(string mode, V1SecurityContext given) => mode switch
        {
            "given" => given,
            "root" => new V1SecurityContext { RunAsNonRoot = {|MDSL1001:false|} },
            "host" => new() { Privileged = mode.Length switch { 4 => {|MDSL1003:true|}, > 9 => false, _ => throw new ArgumentException(mode) } },
            _ => new() { RunAsNonRoot = true },
        };
        """));

    [Fact]
    public Task SwitchStatement() => VerifyAsync(Code.Class("""
        public void Configure(V1Container container, string mode)
        {
            switch (mode)
            {
                case "host":
                    container.SecurityContext.Privileged = {|MDSL1003:true|};
                    break;
                case "root":
                    container.SecurityContext = new V1SecurityContext { RunAsNonRoot = {|MDSL1001:false|} };
                    break;
                default:
                    container.SecurityContext.Privileged = false;
                    break;
            }
        }
        """));

    [Fact]
    public Task IfStatementAndBranchOfAnObject() => VerifyAsync(Code.Class("""
        public V1Pod Pod(AppSpec spec)
        {
            var pod = new V1Pod
            {
                Spec = new V1PodSpec
                {
                    SecurityContext = spec.Debug == true ? new V1PodSecurityContext { RunAsNonRoot = {|MDSL1001:false|} } : new V1PodSecurityContext { RunAsNonRoot = true },
                    Containers = [spec.Debug == true ? new V1Container { SecurityContext = new() { Privileged = {|MDSL1003:true|} } } : new V1Container { Name = "app" }],
                },
            };
            if (_isDevelopment)
            {
                pod.Spec.Containers[0].SecurityContext = new() { ReadOnlyRootFilesystem = {|MDSL1002:false|} };
            }

            return pod;
        }
        """));

    [Fact]
    public Task VariableWithBranches() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context(AppSpec spec)
        {
            var privileged = spec.Debug == true ? {|MDSL1003:true|} : false;
            var root = spec.User == 0;
            return new V1SecurityContext { Privileged = privileged, RunAsNonRoot = !root };
        }
        """));

    [Fact]
    public Task VariableThatChanges() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context(AppSpec spec)
        {
            var privileged = true;
            if (spec.Privileged != true)
            {
                privileged = false;
            }

            bool nonRoot = false, readOnly = false;
            Decide(spec, out nonRoot, ref readOnly);
            return new V1SecurityContext { Privileged = privileged, RunAsNonRoot = nonRoot, ReadOnlyRootFilesystem = readOnly };
        }

        private static void Decide(AppSpec spec, out bool nonRoot, ref bool readOnly) => nonRoot = readOnly |= spec.User > 0;
        """));

    [Fact]
    public Task DeadBranch() => VerifyAsync(Code.Class("""
        private const bool Debug = false;

        public V1SecurityContext Context() => new() { Privileged = Debug ? true : false };
        """));
}
