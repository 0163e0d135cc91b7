using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.CodeFixVerifier;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Settings that are set to a bad value: the value is changed where it is the value of that field, and nowhere else.</summary>
public class BadValueTests
{
    [Fact]
    public Task LiteralsOfADslContainer() => VerifyAsync(
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                RunAsNonRoot = {|MDSL1001:false|}, // for now
                ReadOnlyRootFilesystem = /* writes */ {|MDSL1002:false|},
                Privileged = {|MDSL1003:true|},
            }
            """),
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                RunAsNonRoot = true, // for now
                ReadOnlyRootFilesystem = /* writes */ true,
                Privileged = false,
            }
            """),
        rules: 3);

    [Fact]
    public Task LiteralsOfAModel() => VerifyAsync(
        Source.Pod("""
            new() { Name = "web", SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|}, ReadOnlyRootFilesystem = {|MDSL1002:false|}, Privileged = {|MDSL1003:true|} } }
            """),
        Source.Pod("""
            new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, Privileged = false } }
            """),
        rules: 3);

    [Fact]
    public Task PodLevel() => VerifyAsync(
        Source.Class("""
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} },
                    Containers = [new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }],
                },
            };
            """),
        Source.Class("""
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    SecurityContext = new() { RunAsNonRoot = true },
                    Containers = [new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }],
                },
            };
            """));

    [Fact]
    public Task InitContainerAndOverrides() => VerifyAsync(
        Source.Class("""
            public static Job Shop => new("shop")
            {
                InitContainers = [new("migrate", "migrate:1") { Privileged = {|MDSL1003:true|} }],
                Containers = [new("web", "nginx:1.29") { Overrides = new() { SecurityContext = new() { Privileged = {|MDSL1003:true|} } } }],
            };
            """),
        Source.Class("""
            public static Job Shop => new("shop")
            {
                InitContainers = [new("migrate", "migrate:1") { Privileged = false }],
                Containers = [new("web", "nginx:1.29") { Overrides = new() { SecurityContext = new() { Privileged = false } } }],
            };
            """));

    [Fact]
    public Task ConstantIsReplacedWhereItIsUsed() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = {|MDSL1003:Yes|} }""", "private const bool Yes = true;"),
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = false }""", "private const bool Yes = true;"));

    [Fact]
    public Task ConstantExpression() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = {|MDSL1003:!No|} }""", "private const bool No = false;"),
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = false }""", "private const bool No = false;"));

    [Fact]
    public Task ParenthesesAndCastsGoWithTheValue() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = (bool?)({|MDSL1003:true|}) }"""),
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = false }"""));

    [Fact]
    public Task WithExpression() => VerifyAsync(
        Source.Deployment(
            """Plain with { Privileged = {|MDSL1003:true|} }""",
            """private static Container Plain => new("web", "nginx:1.29");"""),
        Source.Deployment(
            """Plain with { Privileged = false }""",
            """private static Container Plain => new("web", "nginx:1.29");"""));

    [Fact]
    public Task ValueInTheBodyOfAHelper() => VerifyAsync(
        Source.Deployment("Plain", """private static Container Plain => new("web", "nginx:1.29") { Privileged = {|MDSL1003:true|} };"""),
        Source.Deployment("Plain", """private static Container Plain => new("web", "nginx:1.29") { Privileged = false };"""));

    [Fact]
    public Task AssignmentInAMethod() => VerifyAsync(
        Source.Class("""
            public static V1Pod Shop()
            {
                var pod = new V1Pod { Metadata = new() { Name = "shop" }, Spec = new() { HostNetwork = false } };
                var context = new V1SecurityContext { RunAsNonRoot = true, ReadOnlyRootFilesystem = true };
                context.Privileged = {|MDSL1003:true|};
                pod.Spec.Containers = [new() { Name = "web", SecurityContext = context }];
                return pod;
            }
            """),
        Source.Class("""
            public static V1Pod Shop()
            {
                var pod = new V1Pod { Metadata = new() { Name = "shop" }, Spec = new() { HostNetwork = false } };
                var context = new V1SecurityContext { RunAsNonRoot = true, ReadOnlyRootFilesystem = true };
                context.Privileged = false;
                pod.Spec.Containers = [new() { Name = "web", SecurityContext = context }];
                return pod;
            }
            """));

    [Fact]
    public Task SharedValueIsLeftAlone() => VerifyNoFixAsync(
        Source.Deployment(
            """new("web", "nginx:1.29") { Privileged = Yes }""",
            "private static readonly bool Yes = {|MDSL1003:true|};"));

    [Fact]
    public Task OneBranchOfAConditionIsLeftAlone() => VerifyNoFixAsync(
        Source.Deployment(
            """new("web", "nginx:1.29") { Privileged = Debug ? {|MDSL1003:true|} : false }""",
            "private static readonly bool Debug = true;"));

    [Fact]
    public Task ValueOfAnotherMemberIsLeftAlone() => VerifyNoFixAsync(
        Source.Deployment(
            """new("web", "nginx:1.29") { ReadOnlyRootFilesystem = true, Privileged = Plain.ReadOnlyRootFilesystem }""",
            """private static Container Plain => new("web", "nginx:1.29") { ReadOnlyRootFilesystem = {|MDSL1003:true|} };"""));

    [Fact]
    public Task RootUserHasNoConstantFix() => VerifyNoFixAsync(
        Source.Pod("""
            new() { Name = "web", SecurityContext = {|MDSL1001:new|}() { RunAsUser = 0, ReadOnlyRootFilesystem = true } }
            """));
}
