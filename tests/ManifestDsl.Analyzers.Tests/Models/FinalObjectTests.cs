using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Only an object that goes to the API server as it is written lacks something.</summary>
public class FinalObjectTests
{
    private const string Bare = """new V1Pod { Metadata = new() { Name = "a" }, Spec = new() { Containers = [{|MDSL1001:{|MDSL1002:new|}|}() { Name = "app", Image = "app:1" }] } }""";

    private static readonly string Open = Bare.Replace("{|MDSL1001:{|MDSL1002:new|}|}", "new", StringComparison.Ordinal);

    [Fact]
    public Task ArgumentOfACall() => VerifyAsync(Code.Class($$"""
        public Task<V1Pod> CreateAsync() => _client.CoreV1.CreateNamespacedPodAsync({{Bare}}, "default");
        """));

    [Fact]
    public Task VariableThatIsOnlySent() => VerifyAsync(Code.Class($$"""
        public async Task<string> CreateAsync()
        {
            var pod = {{Bare}};
            Console.WriteLine($"creating {pod.Metadata.Name} {pod.Name()}");
            await _client.CoreV1.CreateNamespacedPodAsync(pod, "default");
            return pod.Metadata.Name;
        }
        """));

    [Fact]
    public Task SecureObject() => VerifyAsync(Code.Class("""
        public Task CreateAsync(string image) => _client.CoreV1.CreateNamespacedPodAsync(
            new V1Pod
            {
                Metadata = new() { Name = "a" },
                Spec = new()
                {
                    SecurityContext = new() { RunAsNonRoot = true },
                    Containers = [new() { Name = "app", Image = image, SecurityContext = new() { ReadOnlyRootFilesystem = true } }],
                },
            },
            "default");
        """));

    [Fact]
    public Task PartsThatComeFromElsewhere() => VerifyAsync(Code.Class("""
        public async Task CreateAsync(V1Container container, Func<V1PodSpec> spec, AppSpec app)
        {
            await _client.CoreV1.CreateNamespacedPodAsync(new V1Pod { Metadata = new() { Name = "a" }, Spec = spec() }, "a");
            await _client.CoreV1.CreateNamespacedPodAsync(new V1Pod { Metadata = new() { Name = "b" }, Spec = new() { Containers = [container] } }, "a");
            await _client.CoreV1.CreateNamespacedPodAsync(
                new V1Pod { Metadata = app.Template.Metadata, Spec = new() { Containers = [new() { Name = "c", SecurityContext = app.SecurityContext }] } }, "a");
        }
        """));

    [Fact]
    public Task BadValueBesideAnUnknownContainer() => VerifyAsync(Code.Class("""
        public Task CreateAsync(List<V1Container> containers) => _client.CoreV1.CreateNamespacedPodAsync(
            new V1Pod { Metadata = new() { Name = "a" }, Spec = new() { SecurityContext = new() { RunAsNonRoot = {|MDSL1001:false|} }, Containers = containers } }, "a");
        """));

    [Theory]
    [InlineData("""pod.Spec.Containers[0].SecurityContext = new() { RunAsNonRoot = true };""")]
    [InlineData("""Harden(pod);""")]
    [InlineData("""var alias = pod; alias.Spec = null;""")]
    [InlineData("""Action later = () => Harden(pod); later();""")]
    [InlineData("""foreach (var container in pod.Spec.Containers) { Harden(container); }""")]
    [InlineData("""pod = Copy(pod);""")]
    public Task VariableThatOthersComplete(string statement) => VerifyAsync(Code.Class($$"""
        public async Task CreateAsync()
        {
            var pod = {{Open}};
            {{statement}}
            await _client.CoreV1.CreateNamespacedPodAsync(pod, "default");
        }

        private static void Harden(object target) => _ = target;

        private static V1Pod Copy(V1Pod pod) => pod with { Metadata = null };
        """));

    [Theory]
    [InlineData("""public V1Pod Pod() => OPEN;""")]
    [InlineData("""public V1Pod Pod() { var pod = OPEN; return pod; }""")]
    [InlineData("""public V1Pod Pod() => Own(OPEN); private static V1Pod Own(V1Pod pod) => pod;""")]
    [InlineData("""public List<V1Pod> Pods() { var pods = new List<V1Pod>(); pods.Add(OPEN); return pods; }""")]
    [InlineData("""public string Json() => KubernetesJson.Serialize(OPEN);""")]
    [InlineData("""public Task Status() => _client.CoreV1.ReplaceNamespacedPodStatusAsync(OPEN, "a", "b");""")]
    [InlineData("""public Task Patch() => _client.CoreV1.PatchNamespacedPodAsync(new V1Patch(OPEN, V1Patch.PatchType.MergePatch), "a", "b");""")]
    public Task ObjectThatGoesElsewhere(string member) => VerifyAsync(Code.Class(member.Replace("OPEN", Open, StringComparison.Ordinal)));
}
