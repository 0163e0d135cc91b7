using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>All rules at once on parts of objects: what is bad by itself is found, and no rule takes a part for the whole.</summary>
public class AllRulesTests
{
    [Theory]
    [InlineData("pod.Spec.HostNetwork = true;", "MDSL1004 true")]
    [InlineData("pod.Spec.HostPID = debug ? true : null;", "MDSL1004 true")]
    [InlineData("var spec = pod.Spec with { HostIPC = true };", "MDSL1004 true")]
    [InlineData("container.SecurityContext = new() { AllowPrivilegeEscalation = true };", "MDSL1015 true")]
    [InlineData("container.SecurityContext.Capabilities.Add.Add(\"SYS_ADMIN\");", "MDSL1005 \"SYS_ADMIN\"")]
    [InlineData("var capabilities = new V1Capabilities { Add = [debug ? \"SYS_ADMIN\" : \"NET_BIND_SERVICE\"] };", "MDSL1005 \"SYS_ADMIN\"")]
    public async Task Planted(string statement, string expected)
    {
        var found = await FoundAsync($$"""
            public void Change(V1Pod pod, V1Container container, bool debug)
            {
                {{statement}}
            }
            """);
        Assert.Contains(expected.Split(' ')[1], found.Select(finding => finding.Split(' ')[1]));
    }

    [Fact]
    public async Task CleanOperator() => Assert.Empty(await FoundAsync("""
        public V1Deployment Deployment(string name, string ns, AppSpec app)
        {
            var labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = name };
            var deployment = new V1Deployment
            {
                Metadata = new() { Name = name, NamespaceProperty = ns, Labels = labels },
                Spec = new() { Selector = new() { MatchLabels = labels }, Template = new() { Metadata = new() { Labels = labels }, Spec = Spec(app) } },
            };
            deployment.Spec.Replicas = app.Labels.Count;
            return deployment;
        }

        private V1PodSpec Spec(AppSpec app)
        {
            var spec = new V1PodSpec { Containers = new List<V1Container>(), Volumes = new List<V1Volume>(), ServiceAccountName = app.Image };
            var container = new V1Container { Name = "app", Image = app.Image, SecurityContext = app.SecurityContext };
            container.Env = app.Labels.Select(label => new V1EnvVar { Name = label.Key, Value = label.Value }).ToList();
            container.VolumeMounts = [new() { Name = "data", MountPath = "/data" }];
            container.Ports = [new() { Name = "http", ContainerPort = 8080 }];
            container.LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" } };
            container.Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m") } };
            spec.Volumes.Add(new() { Name = "data", EmptyDir = new() });
            spec.Containers.Add(container);
            spec.SecurityContext = new() { RunAsNonRoot = true, FsGroup = app.User };
            return spec;
        }

        public V1Service Service(string name, int port)
        {
            var service = new V1Service { Metadata = new() { Name = name }, Spec = new() { Ports = [new() { Name = "http", Port = port, TargetPort = "http" }] } };
            service.Spec.Selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = name };
            return service;
        }

        public V1Role Role(string name, IEnumerable<string> resources) => new()
        {
            Metadata = new() { Name = name },
            Rules = [new() { ApiGroups = [""], Resources = resources.ToList(), Verbs = ["get", "list"] }],
        };

        public V1Ingress Ingress(string name, string host) => new()
        {
            Metadata = new() { Name = name },
            Spec = new() { Rules = [new() { Host = host, Http = new() { Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = name, Port = new() { Name = "http" } } } }] } }] },
        };

        public V1NetworkPolicy Policy(string name, V1LabelSelector selector) => new() { Metadata = new() { Name = name }, Spec = new() { PodSelector = selector, PolicyTypes = ["Ingress"] } };

        public V1StatefulSet Set(string name, V1PersistentVolumeClaim claim) => new() { Metadata = new() { Name = name }, Spec = new() { ServiceName = name, VolumeClaimTemplates = [claim] } };

        public V1Job Job(string name) => new() { Metadata = new() { Name = name }, Spec = new() { BackoffLimit = 1, Template = new() { Spec = new() { RestartPolicy = "Never" } } } };

        public V1CronJob CronJob(V1CronJob job, string schedule) => job with { Spec = job.Spec with { Schedule = schedule, ConcurrencyPolicy = "Forbid" } };

        public V2HorizontalPodAutoscaler Scaler(V1Deployment target) => new()
        {
            Spec = new() { MinReplicas = 2, MaxReplicas = 5, ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = target.Name() } },
        };
        """));

    /// <summary>Warnings of all rules, also of those that are off by default.</summary>
    private static async Task<string[]> FoundAsync(string members)
    {
        var analyzer = new ManifestAnalyzer();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(analyzer.SupportedDiagnostics.ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn));
        var tree = CSharpSyntaxTree.ParseText(Code.Class(members), new CSharpParseOptions(LanguageVersion.CSharp14), "App.cs");
        var compilation = CSharpCompilation.Create("App", [tree], TestReferences.All, options);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(diagnostic => $"{diagnostic.Id} {tree.GetText().ToString(diagnostic.Location.SourceSpan)} {diagnostic.GetMessage(null)}")];
    }
}
