using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Reconcilers and deployers: silent where a value comes at run time, a finding at each constant that is bad.</summary>
public class OperatorTests
{
    [Fact]
    public Task ReconcilerThatCreatesADeployment() => VerifyAsync(Code.Class("""
        public async Task ReconcileAsync(string name, string ns, AppSpec spec, CancellationToken token)
        {
            var labels = new Dictionary<string, string>(spec.Labels) { ["app"] = name };
            var deployment = new V1Deployment
            {
                Metadata = new V1ObjectMeta { Name = name, NamespaceProperty = ns, Labels = labels },
                Spec = new V1DeploymentSpec
                {
                    Replicas = spec.Debug == true ? 1 : 3,
                    Selector = new V1LabelSelector { MatchLabels = labels },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = labels },
                        Spec = new V1PodSpec
                        {
                            Containers = new List<V1Container>
                            {
                                new V1Container
                                {
                                    Name = "app",
                                    Image = spec.Image,
                                    SecurityContext = new V1SecurityContext { RunAsUser = spec.User, Privileged = spec.Privileged, RunAsNonRoot = spec.User != 0 },
                                },
                            },
                        },
                    },
                },
            };
            var existing = await _client.AppsV1.ListNamespacedDeploymentAsync(ns, cancellationToken: token);
            if (existing.Items.Any(d => d.Name() == name))
            {
                deployment.Metadata.ResourceVersion = existing.Items.First(d => d.Name() == name).Metadata.ResourceVersion;
                await _client.AppsV1.ReplaceNamespacedDeploymentAsync(deployment, name, ns, cancellationToken: token);
            }
            else
            {
                await _client.AppsV1.CreateNamespacedDeploymentAsync(deployment, ns, cancellationToken: token);
            }
        }
        """));

    [Fact]
    public Task PlantedInAReconciler() => VerifyAsync(
        Code.Class("""
            public V1Deployment Desired(string name, AppSpec spec) => new()
            {
                Metadata = new() { Name = name },
                Spec = new()
                {
                    Template = new()
                    {
                        Spec = new()
                        {
                            SecurityContext = new() { RunAsNonRoot = {|#0:false|} },
                            Containers =
                            [
                                new() { Name = "app", Image = spec.Image, SecurityContext = new() { Privileged = {|#1:true|}, ReadOnlyRootFilesystem = {|#2:false|} } },
                            ],
                        },
                    },
                },
            };
            """),
        Diagnostic("MDSL1001", 0, "The pod of a Deployment has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true: pod must not set securityContext.runAsNonRoot=false)"),
        Diagnostic("MDSL1003", 1, "Container 'app' of a Deployment is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"app\" must not set securityContext.privileged=true)"),
        Diagnostic("MDSL1002", 2, "Container 'app' of a Deployment has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes"));

    [Fact]
    public Task PodOfAParameterAndItsTemplate() => VerifyAsync(Code.Class("""
        public V1Pod FromTemplate(V1PodTemplateSpec template, string name)
        {
            var pod = new V1Pod { Metadata = template.Metadata ?? new V1ObjectMeta(), Spec = template.Spec };
            pod.Metadata.Name = name;
            pod.Spec.SecurityContext ??= new V1PodSecurityContext { RunAsNonRoot = true };
            pod.Spec.Containers[0].SecurityContext ??= new V1SecurityContext();
            pod.Spec.Containers[0].SecurityContext.ReadOnlyRootFilesystem = true;
            return pod;
        }
        """));

    [Fact]
    public Task PlantedWhereATemplateIsCompleted() => VerifyAsync(Code.Class("""
        public V1Pod FromTemplate(V1PodTemplateSpec template, string name)
        {
            var pod = new V1Pod { Metadata = template.Metadata, Spec = template.Spec };
            pod.Spec.SecurityContext ??= new V1PodSecurityContext { RunAsNonRoot = {|MDSL1001:false|} };
            pod.Spec.Containers[0].SecurityContext ??= new V1SecurityContext();
            pod.Spec.Containers[0].SecurityContext.Privileged ??= {|MDSL1003:true|};
            return pod;
        }
        """));

    [Fact]
    public Task JobsInALoop() => VerifyAsync(Code.Class("""
        public async Task RunAllAsync(IEnumerable<string> images, CancellationToken token)
        {
            var i = 0;
            foreach (var image in images)
            {
                var job = new V1Job
                {
                    Metadata = new V1ObjectMeta { GenerateName = "run-", Labels = new Dictionary<string, string> { ["run"] = i.ToString() } },
                    Spec = new V1JobSpec { BackoffLimit = i++, Template = new V1PodTemplateSpec { Spec = PodSpec(image) } },
                };
                await _client.BatchV1.CreateNamespacedJobAsync(job, "jobs", cancellationToken: token);
            }
        }

        private static V1PodSpec PodSpec(string image) => new()
        {
            RestartPolicy = "Never",
            Containers = new List<V1Container> { new() { Name = "run", Image = image, SecurityContext = Restricted() } },
        };

        private static V1SecurityContext Restricted() => new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true, AllowPrivilegeEscalation = false };
        """));

    [Fact]
    public Task PlantedInALoop() => VerifyAsync(Code.Class("""
        public V1PodSpec Nodes(IEnumerable<string> images)
        {
            var spec = new V1PodSpec { Containers = new List<V1Container>() };
            foreach (var image in images)
            {
                spec.Containers.Add(new V1Container { Name = "agent", Image = image, SecurityContext = new V1SecurityContext { Privileged = {|MDSL1003:true|} } });
            }

            for (var i = 0; i < 3; i++)
            {
                var container = new V1Container { Name = "side-" + i };
                container.SecurityContext = new V1SecurityContext { ReadOnlyRootFilesystem = {|MDSL1002:false|} };
                spec.Containers.Add(container);
            }

            return spec;
        }
        """));

    [Fact]
    public Task DaemonSetOfALinqProjection() => VerifyAsync(Code.Class("""
        public IEnumerable<V1DaemonSet> Agents(IEnumerable<AppSpec> specs) =>
            from spec in specs
            where spec.Debug == true
            select new V1DaemonSet
            {
                Spec = new V1DaemonSetSpec
                {
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Containers = spec.Capabilities.Select(c => new V1Container { Name = c, SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} } }).ToList(),
                        },
                    },
                },
            };
        """));

    [Fact]
    public Task StrategicMergePatch() => VerifyAsync(Code.Class("""
        public Task PatchAsync(string name, string ns, string image) => _client.AppsV1.PatchNamespacedDeploymentAsync(
            new V1Patch(
                new V1Deployment
                {
                    Spec = new V1DeploymentSpec
                    {
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new() { Name = "app", Image = image } } } },
                    },
                },
                V1Patch.PatchType.StrategicMergePatch),
            name,
            ns);

        public Task PatchJsonAsync(string name, string ns, string label) => _client.CoreV1.PatchNamespacedPodAsync(
            new V1Patch("[{\"op\":\"add\",\"path\":\"/spec/hostNetwork\",\"value\":" + label + "}]", V1Patch.PatchType.JsonPatch), name, ns);
        """));

    [Fact]
    public Task PlantedInAPatch() => VerifyAsync(Code.Class("""
        public V1Patch Debug() => new(
            new V1Pod { Spec = new V1PodSpec { Containers = [new V1Container { Name = "app", SecurityContext = new() { Privileged = {|MDSL1003:true|} } }] } },
            V1Patch.PatchType.MergePatch);
        """));

    [Fact]
    public Task ConstantsOfTheProgram() => VerifyAsync(Code.Class("""
        private const bool Yes = true;
        private const bool No = !Yes;
        private static readonly bool FromElsewhere = Environment.GetEnvironmentVariable("P") == "1";

        public V1SecurityContext Context()
        {
            const bool local = Yes && !No;
            var variable = true;
            bool assigned;
            assigned = false;
            _ = new V1SecurityContext { Privileged = {|MDSL1003:local|}, RunAsNonRoot = assigned };
            _ = new V1SecurityContext { Privileged = variable, RunAsNonRoot = {|MDSL1001:No|} };
            return new V1SecurityContext { Privileged = FromElsewhere, RunAsNonRoot = !FromElsewhere };
        }
        """.Replace("var variable = true", "var variable = {|MDSL1003:true|}", StringComparison.Ordinal).Replace("assigned = false", "assigned = {|MDSL1001:false|}", StringComparison.Ordinal)));

    [Fact]
    public Task GenericAndAsyncHelpers() => VerifyAsync(Code.Class("""
        public async Task<T> ApplyAsync<T>(T wanted, Func<T, Task<T>> send) where T : IKubernetesObject<V1ObjectMeta>, new()
        {
            var actual = new T();
            actual.Metadata = new V1ObjectMeta { Name = wanted.Metadata.Name };
            return await send(wanted);
        }

        public Task<V1Pod> DebugAsync(string image) => ApplyAsync(
            new V1Pod { Spec = new V1PodSpec { Containers = [new() { Name = "debug", Image = image, SecurityContext = new() { Privileged = {|MDSL1003:true|} } }] } },
            pod => _client.CoreV1.CreateNamespacedPodAsync(pod, "debug"));
        """));
}
