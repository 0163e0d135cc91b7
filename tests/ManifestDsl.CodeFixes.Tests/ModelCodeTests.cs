using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.CodeFixVerifier;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Code outside <c>[Manifests]</c> classes gets the same fixes.</summary>
public class ModelCodeTests
{
    [Fact]
    public Task LiteralsInInitializersAssignmentsAndCopies() => VerifyAsync(
        Source.File("""
            public static class Helper
            {
                public static V1SecurityContext Context(V1Pod pod, V1SecurityContext given)
                {
                    pod.Spec.SecurityContext.RunAsNonRoot = {|MDSL1001:false|};
                    pod.Spec.Containers[0].SecurityContext.Privileged ??= false;
                    pod.Spec.Containers.Add(new() { SecurityContext = new() { ReadOnlyRootFilesystem = {|MDSL1002:false|} } });
                    given = given with { Privileged = {|MDSL1003:true|} };
                    return new V1SecurityContext { Privileged = (bool?){|MDSL1003:true|} };
                }
            }
            """),
        Source.File("""
            public static class Helper
            {
                public static V1SecurityContext Context(V1Pod pod, V1SecurityContext given)
                {
                    pod.Spec.SecurityContext.RunAsNonRoot = true;
                    pod.Spec.Containers[0].SecurityContext.Privileged ??= false;
                    pod.Spec.Containers.Add(new() { SecurityContext = new() { ReadOnlyRootFilesystem = true } });
                    given = given with { Privileged = false };
                    return new V1SecurityContext { Privileged = false };
                }
            }
            """),
        rules: 3);

    [Fact]
    public Task MissingSettingsOfAnObjectThatIsSent() => VerifyAsync(
        Source.File("""
            public static class Helper
            {
                public static object Create(k8s.IKubernetes client) => k8s.CoreV1OperationsExtensions.CreateNamespacedPodAsync(
                    client.CoreV1,
                    new V1Pod { Metadata = new() { Name = "a" }, Spec = new() { Containers = [{|MDSL1001:{|MDSL1002:new|}|}() { Name = "a" }] } },
                    "default");
            }
            """),
        Source.File("""
            public static class Helper
            {
                public static object Create(k8s.IKubernetes client) => k8s.CoreV1OperationsExtensions.CreateNamespacedPodAsync(
                    client.CoreV1,
                    new V1Pod { Metadata = new() { Name = "a" }, Spec = new() { Containers = [new() { Name = "a", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }] } },
                    "default");
            }
            """),
        rules: 2);

    [Fact]
    public Task BranchesAndVariablesAreLeftAlone() => VerifyNoFixAsync(Source.File("""
        public static class Helper
        {
            public static V1SecurityContext Context(bool debug)
            {
                var root = {|MDSL1001:false|};
                return new V1SecurityContext { Privileged = debug ? {|MDSL1003:true|} : false, RunAsNonRoot = root };
            }
        }
        """));
}
