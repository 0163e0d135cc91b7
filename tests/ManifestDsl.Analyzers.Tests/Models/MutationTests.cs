using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Objects that are completed step by step, wherever they come from.</summary>
public class MutationTests
{
    [Fact]
    public Task FluentBuilder() => VerifyAsync(Code.File("""
        public sealed class PodBuilder
        {
            private readonly V1Pod _pod = new() { Metadata = new(), Spec = new() { Containers = new List<V1Container>() } };

            public PodBuilder Named(string name)
            {
                _pod.Metadata.Name = name;
                return this;
            }

            public PodBuilder With(string container, Action<V1Container> configure)
            {
                var added = new V1Container { Name = container };
                configure(added);
                _pod.Spec.Containers.Add(added);
                return this;
            }

            public PodBuilder AsUser(long id)
            {
                _pod.Spec.SecurityContext = new V1PodSecurityContext { RunAsUser = id, RunAsNonRoot = id > 0 };
                return this;
            }

            public V1Pod Build() => _pod;
        }

        public static class Program
        {
            public static V1Pod Main2() => new PodBuilder()
                .Named("a")
                .With("web", c => c.SecurityContext = new V1SecurityContext { RunAsNonRoot = true })
                .With("node", c =>
                {
                    c.SecurityContext = new();
                    c.SecurityContext.Privileged = {|MDSL1003:true|};
                })
                .AsUser(1000)
                .Build();
        }
        """));

    [Fact]
    public Task ExtensionMethods() => VerifyAsync(Code.File("""
        public static class PodExtensions
        {
            public static V1Pod WithHostAccess(this V1Pod pod)
            {
                foreach (var container in pod.Spec.Containers)
                {
                    container.SecurityContext ??= new();
                    container.SecurityContext.Privileged = {|MDSL1003:true|};
                    container.SecurityContext.ReadOnlyRootFilesystem = container.SecurityContext.ReadOnlyRootFilesystem ?? true;
                }

                return pod;
            }

            public static V1PodSpec Harden(this V1PodSpec spec)
            {
                spec.AutomountServiceAccountToken = false;
                spec.SecurityContext = new() { RunAsNonRoot = true };
                return spec;
            }
        }
        """));

    [Fact]
    public Task WithCopies() => VerifyAsync(Code.Class("""
        public V1SecurityContext Copy(V1SecurityContext context) => context with { RunAsNonRoot = true };

        public V1SecurityContext Weaken(V1SecurityContext context) => context with { RunAsNonRoot = {|MDSL1001:false|} };

        public V1Pod Rename(V1Pod pod, string name) => pod with { Metadata = pod.Metadata with { Name = name, ResourceVersion = null } };
        """));

    [Fact]
    public Task InitializersOfMembers() => VerifyAsync(Code.Class("""
        public V1Pod Pod(string name) => new()
        {
            Metadata = { Name = name, Labels = { ["app"] = name } },
            Spec = { SecurityContext = { RunAsNonRoot = {|MDSL1001:false|} }, Containers = { new V1Container { SecurityContext = { Privileged = {|MDSL1003:true|} } } } },
        };
        """));

    [Fact]
    public Task ChainsAndConditionalAccess() => VerifyAsync(Code.Class("""
        public void Open(V1Deployment deployment, V1Pod pod)
        {
            deployment.Spec.Template.Spec.SecurityContext.RunAsNonRoot = {|MDSL1001:false|};
            pod.Spec?.Containers?.Add(new V1Container { SecurityContext = new() { Privileged = {|MDSL1003:true|} } });
            pod.Spec?.Containers[0].SecurityContext?.ReadOnlyRootFilesystem = {|MDSL1002:false|};
            deployment.Spec.Template.Metadata.Labels["a"] = "b";
            deployment.Metadata.EnsureLabels().Add("c", "d");
        }
        """));

    [Fact]
    public Task ContradictionsAreReportedWhereTheyAreWritten() => VerifyAsync(Code.Class("""
        public V1SecurityContext Context()
        {
            var context = new V1SecurityContext { Privileged = {|MDSL1003:true|} };
            context.Privileged = false;
            return context;
        }
        """));

    [Fact]
    public Task CapturedByALambdaAndPassedOn() => VerifyAsync(Code.Class("""
        public V1Pod Pod(Action<V1PodSpec> configure)
        {
            var spec = new V1PodSpec { Containers = [new V1Container { Name = "app", Image = "app:1" }] };
            var pod = new V1Pod { Metadata = new V1ObjectMeta { Name = "app" }, Spec = spec };
            void Finish() => spec.Containers[0].SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true };
            Finish();
            configure(pod.Spec);
            return pod;
        }
        """));

    [Fact]
    public Task FieldsAndProperties() => VerifyAsync(Code.Class("""
        private static readonly V1SecurityContext Root = new() { RunAsNonRoot = {|MDSL1001:false|} };

        public V1Container Agent { get; } = new() { Name = "agent", SecurityContext = Root };

        public List<V1Container> Sidecars { get; } = [new() { Name = "proxy" }, new() { Name = "node", SecurityContext = new() { Privileged = {|MDSL1003:true|} } }];
        """));

    [Fact]
    public Task OwnTypesAroundModels() => VerifyAsync(Code.File("""
        public record PodOptions(V1SecurityContext Context = null)
        {
            public bool Privileged { get; set; }

            public bool RunAsNonRoot { get; set; }

            public V1PodSpec Spec { get; init; }
        }

        public sealed class AuditedPod : V1PodSpecHolder
        {
            public override V1PodSpec Spec => new() { HostAliases = null };
        }

        public abstract class V1PodSpecHolder
        {
            public abstract V1PodSpec Spec { get; }
        }

        public static class Program
        {
            public static PodOptions Options() => new(new() { Privileged = {|MDSL1003:true|} })
            {
                Privileged = true,
                RunAsNonRoot = false,
                Spec = new() { SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} } },
            };

            public static void Change(PodOptions options) => options.Privileged = true;
        }
        """));
}
