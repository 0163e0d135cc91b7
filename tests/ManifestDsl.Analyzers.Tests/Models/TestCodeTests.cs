using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Tests of operators: fixtures are objects like any other, expectations are not.</summary>
public class TestCodeTests
{
    private const string Assertions = """
        public static class Assert
        {
            public static void Equal<T>(T expected, T actual) => _ = (expected, actual);

            public static void Collection<T>(IEnumerable<T> items, params T[] expected) => _ = (items, expected);
        }

        public static class FluentExtensions
        {
            public static void ShouldBe<T>(this T actual, T expected) => _ = (actual, expected);

            public static void Setup<T>(this T mock, System.Linq.Expressions.Expression<Func<T, object>> call) => _ = (mock, call);
        }

        """;

    [Fact]
    public Task Fixtures() => VerifyAsync(Code.File("""
        public class ControllerTests
        {
            private static V1Pod Pod(string name = "web", string phase = "Running", bool? privileged = null) => new()
            {
                Metadata = new() { Name = name, NamespaceProperty = "default", Uid = Guid.NewGuid().ToString() },
                Spec = new() { NodeName = "node-1", Containers = [new() { Name = "web", SecurityContext = new() { Privileged = privileged } }] },
                Status = new() { Phase = phase, ContainerStatuses = [new() { Name = "web", Ready = true }] },
            };

            public void Finds_pods_that_run()
            {
                var pods = new V1PodList { Items = new List<V1Pod> { Pod(), Pod("db", "Pending"), Pod("node", privileged: true) } };
                _ = pods.Items.Count(p => p.Status.Phase == "Running");
            }
        }
        """));

    [Fact]
    public Task PlantedInAFixture() => VerifyAsync(Code.File("""
        public class ControllerTests
        {
            private static readonly V1PodList Pods = new()
            {
                Items =
                [
                    new() { Metadata = new() { Name = "a" }, Spec = new() { Containers = [new() { Name = "a", SecurityContext = new() { Privileged = {|#0:true|} } }] } },
                    new() { Spec = new() { SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} } } },
                ],
            };
        }
        """),
        Diagnostic("MDSL1003", 0, "Container 'a' of Pod 'a' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"a\" must not set securityContext.privileged=true)"));

    [Fact]
    public Task Expectations() => VerifyAsync(Code.File(Assertions + """
        public class ControllerTests
        {
            public void Makes_the_agent_privileged(V1Pod pod, Func<V1SecurityContext> make)
            {
                Assert.Equal(new V1SecurityContext { Privileged = true }, pod.Spec.Containers[0].SecurityContext);
                Assert.Equal([new V1Container { SecurityContext = new() { RunAsNonRoot = false } }], pod.Spec.Containers.ToArray());
                Assert.Collection(pod.Spec.Containers, new V1Container { SecurityContext = new() { Privileged = true } });
                make().ShouldBe(new() { ReadOnlyRootFilesystem = false });
                var expected = new V1SecurityContext { Privileged = true };
                Assert.Equal(expected, make());
                _ = make() == new V1SecurityContext { Privileged = true };
                _ = new V1SecurityContext { Privileged = true }.Equals(make());
                pod.Setup(p => new V1SecurityContext { Privileged = true });
            }
        }
        """));

    [Fact]
    public Task ArrangedNotExpected() => VerifyAsync(Code.File(Assertions + """
        public class ControllerTests
        {
            public void Refuses_privileged_pods(Func<V1SecurityContext, bool> isAllowed)
            {
                var context = new V1SecurityContext { Privileged = {|MDSL1003:true|} };
                Assert.Equal(false, isAllowed(context));
                Assert.Equal(false, isAllowed(new() { RunAsNonRoot = {|MDSL1001:false|} }));
            }
        }
        """));

    [Fact]
    public Task Deserialization() => VerifyAsync(Code.File("""
        public static class Loader
        {
            public static V1Pod FromYaml(string text) => KubernetesYaml.Deserialize<V1Pod>(text);

            public static V1Pod FromJson() => KubernetesJson.Deserialize<V1Pod>("{\"spec\":{\"containers\":[{\"securityContext\":{\"privileged\":true}}]}}");

            public static V1Pod Copy(V1Pod pod) => KubernetesJson.Deserialize<V1Pod>(KubernetesJson.Serialize(pod));

            public static IDictionary<string, object> Plain() => new Dictionary<string, object> { ["privileged"] = true };

            public static object Anonymous() => new { Privileged = true, Spec = new { HostNetwork = true } };
        }
        """));

    [Fact]
    public async Task WhatTheServerWouldRefuseIsAWarningHere()
    {
        var code = Code.File("""
            public static class Ports
            {
                public static V1ContainerPort Bad() => new() { ContainerPort = 80800 };

                public static V1ContainerPort Later(int port)
                {
                    var later = new V1ContainerPort { Name = "http" };
                    later.ContainerPort = port;
                    return later;
                }

                public static V1ResourceRequirements Resources() => new() { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("64MB"), ["cpu"] = "100m" } };

                public static void Change(V1Container container) => container.Resources.Requests["memory"] = new ResourceQuantity("1GiB");

                public static V1ConfigMap Name(string suffix) => new() { Metadata = new() { Name = "My_Map" } };

                public static V1ConfigMap Placeholder(string name)
                {
                    var map = new V1ConfigMap { Metadata = new() { Name = "", NamespaceProperty = "default" } };
                    map.Metadata.Name = name;
                    return map;
                }
            }
            """);
        Assert.Equal(["MDSL7001 Warning", "MDSL7002 Warning", "MDSL7003 Warning", "MDSL7003 Warning"], (await ReportedAsync(code, "")).Order(StringComparer.Ordinal));
    }
}
