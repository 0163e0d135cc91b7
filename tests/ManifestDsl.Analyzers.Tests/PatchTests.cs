using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Patches: what they set is checked like the rest, at the expression that sets it, and what has no place is an error there.</summary>
public class PatchTests
{
    [Fact]
    public Task What_a_patch_sets_is_flagged_where_the_patch_sets_it() => VerifyAsync(Source.Class("""
        public static Deployment Dsl => new("shop")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Patches = [Patch.Set("spec.template.spec.containers[web].securityContext.privileged", {|MDSL1003:true|})],
        };

        public static Deployment Whole => new("whole")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Patches = [Patch.Set("spec.template.spec.containers[web].securityContext", new() { ["privileged"] = {|MDSL1003:true|} })],
        };

        public static V1Pod Model => Plain("a").WithPatches(Patch.Set("spec.containers[web].securityContext.privileged", {|MDSL1003:true|}));

        static V1Pod Plain(string name) => new()
        {
            Metadata = new() { Name = name },
            Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }] },
        };
        """));

    [Fact]
    public Task What_a_patch_removes_is_flagged_no_more() => VerifyAsync(Source.Class("""
        public static Deployment Dsl => new("shop")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001, Privileged = true }],
            Patches = [Patch.Remove("spec.template.spec.containers[web].securityContext.privileged")],
        };
        """));

    [Fact]
    public Task What_has_no_place_is_an_error_at_its_path_or_value() => VerifyAsync(
        Source.Class("""
            public static Deployment Dsl => new("shop")
            {
                Containers = [new("web", "nginx:1.29") { User = 10001 }],
                Patches =
                [
                    Patch.Set({|#0:"spec.template.spec.containers[web].imag"|}, "x"),
                    Patch.Set("spec.replicas", {|#1:"many"|}),
                    Patch.Remove({|#2:$"spec.template.spec.containers[{"we"}]"|}),
                ],
            };
            """),
        Diagnostic("MDSL0053", 0, "A patch of Deployment 'shop' has no place there: 'spec.template.spec.containers[web]' has no field 'imag' in the API: did you mean 'image'?"),
        Diagnostic("MDSL0054", 1, "A patch of Deployment 'shop' has no place there: 'spec.replicas' takes a whole number, and the value is the text 'many'"),
        Diagnostic("MDSL0053", 2, "A patch of Deployment 'shop' has no place there: 'spec.template.spec.containers' has no item 'we': did you mean 'web'?"));

    [Fact]
    public Task What_cannot_be_evaluated_is_an_error_and_nothing_is_dropped() => VerifyAsync(Source.Class("""
        public static Deployment Time => new("shop")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Patches = [Patch.Set("spec.replicas", {|MDSL0001:System.Environment.ProcessorCount|})],
        };

        public static Deployment Shape => new("shape")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Patches = [Patch.Set("spec.template.spec", {|MDSL0001:new { hostname = "x" }|})],
        };

        public static Deployment Inside => new("inside")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Overrides = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["host"] = {|MDSL0001:System.Environment.MachineName|} } } },
        };

        public static Deployment Path => new("path")
        {
            Containers = [new("web", "nginx:1.29") { User = 10001 }],
            Patches = [Patch.Remove({|MDSL0001:System.Environment.MachineName|})],
        };
        """));

    [Fact]
    public Task A_default_of_a_model_overrides_nothing() => VerifyAsync(Source.Class("""
        public static Deployment Dsl => new("shop")
        {
            Containers =
            [
                new("web", "nginx:1.29")
                {
                    User = 10001,
                    Ports = [new("http", 8080)],
                    Overrides = new() { Resources = new() { Claims = [new() { Name = "gpu" }] } },
                },
            ],
            Overrides = new() { Spec = new() { Template = new() { Spec = new() { TopologySpreadConstraints = [new() { TopologyKey = "zone", WhenUnsatisfiable = "DoNotSchedule", MaxSkew = 2 }] } } } },
            Patches =
            [
                Patch.Set("spec.template.spec.topologySpreadConstraints", [FreeForm.Of(new V1TopologySpreadConstraint { TopologyKey = "zone", WhenUnsatisfiable = "DoNotSchedule", MinDomains = 3 })]),
                Patch.Set("spec.template.spec.containers[web].ports[8080]", new V1ContainerPort { HostIP = "127.0.0.1" }),
            ],
        };
        """));
}
