using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.CSharp;
using static ManifestDsl.CodeFixes.Tests.AskedFor;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Values of every type, written wherever a value can stand.</summary>
public class SetTests
{
    [Theory]
    [InlineData("imagePullPolicy", "Always", "ImagePullPolicy = ImagePullPolicy.Always")]
    [InlineData("securityContext.seccompProfile.type", "RuntimeDefault", "SeccompProfile = SeccompProfileType.RuntimeDefault")]
    [InlineData("securityContext.runAsUser", "10001", "User = 10001")]
    [InlineData("workingDir", "/a\"b", "WorkingDir = \"/a\\\"b\"")]
    [InlineData("resources.limits.memory", "64Mi", "Resources = new() { MemoryLimit = \"64Mi\" }")]
    [InlineData("securityContext.procMount", "Default", "ProcMount = ProcMount.Default")]
    [InlineData("securityContext.appArmorProfile.type", "RuntimeDefault", "AppArmorProfile = AppArmorProfileType.RuntimeDefault")]
    [InlineData("securityContext.windowsOptions.hostProcess", "false", "Windows = new() { HostProcess = false }")]
    public Task OfADslContainer(string path, string value, string member) => VerifyAsync(
        Source.Deployment("""[|new|]("web", "nginx:1.29")"""),
        Source.Deployment($$"""new("web", "nginx:1.29") { {{member}} }"""),
        FieldEdit.Set([.. path.Split('.')], value));

    [Theory]
    [InlineData("imagePullPolicy", "Always", "ImagePullPolicy = \"Always\"")]
    [InlineData("securityContext.seccompProfile.type", "RuntimeDefault", "SecurityContext = new() { SeccompProfile = new() { Type = \"RuntimeDefault\" } }")]
    [InlineData("securityContext.runAsUser", "10001", "SecurityContext = new() { RunAsUser = 10001 }")]
    [InlineData("resources.requests.a", "64Mi", "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"a\"] = \"64Mi\" } }")]
    [InlineData("livenessProbe.tcpSocket.port", "80", "LivenessProbe = new() { TcpSocket = new() { Port = 80 } }")]
    [InlineData("livenessProbe.tcpSocket.port", "http", "LivenessProbe = new() { TcpSocket = new() { Port = \"http\" } }")]
    [InlineData("livenessProbe.timeoutSeconds", "2", "LivenessProbe = new() { TimeoutSeconds = 2 }")]
    public Task OfAModel(string path, string value, string member) => VerifyAsync(
        Source.Pod("""[|new|]()"""),
        Source.Pod($$"""new() { {{member}} }"""),
        FieldEdit.Set([.. path.Split('.')], value));

    [Theory]
    [InlineData("Deployment", "spec.template.spec.automountServiceAccountToken", "true", "ServiceAccountToken = true")]
    [InlineData("CronJob", "spec.jobTemplate.spec.template.spec.hostNetwork", "false", "HostNetwork = false")]
    [InlineData("CronJob", "spec.concurrencyPolicy", "Forbid", "ConcurrencyPolicy = ConcurrencyPolicy.Forbid")]
    [InlineData("Pod", "spec.securityContext.fsGroup", "2000", "FsGroup = 2000")]
    [InlineData("Deployment", "spec.strategy.rollingUpdate.maxSurge", "1", "MaxSurge = 1")]
    [InlineData("Deployment", "spec.strategy.rollingUpdate.maxSurge", "10%", "MaxSurge = \"10%\"")]
    [InlineData("Pod", "spec.hostUsers", "false", "HostUsers = false")]
    [InlineData("Pod", "spec.nodeName", "a", "Overrides = new() { Spec = new() { NodeName = \"a\" } }")]
    [InlineData("Namespace", "metadata.labels.pod-security.kubernetes.io/enforce", "restricted", "Enforce = PodSecurityLevel.Restricted")]
    public Task OfADslObject(string kind, string path, string value, string member) => VerifyAsync(
        Source.Class($"""public static {kind} Shop => [|new|]("shop");"""),
        Source.Class($$"""public static {{kind}} Shop => new("shop") { {{member}} };"""),
        FieldEdit.Set([.. path.Replace("pod-security.kubernetes.io", "pod-security:kubernetes:io", StringComparison.Ordinal).Split('.').Select(step => step.Replace(':', '.'))], value));

    [Fact]
    public Task LongOverridesAreOnLines() => VerifyAsync(
        Source.Class("""public static Deployment Shop => [|new|]("shop");"""),
        Source.Class("""
            public static Deployment Shop => new("shop")
            {
                Overrides = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["a/b"] = "c" } } },
            };
            """),
        FieldEdit.Set(["metadata", "labels", "a/b"], "c"));

    [Fact]
    public Task ExistingOverridesAreExtended() => VerifyAsync(
        Source.Class("""public static Deployment Shop => [|new|]("shop") { Overrides = new() { Metadata = new V1ObjectMeta { Name = "shop" } } };"""),
        Source.Class("""public static Deployment Shop => new("shop") { Overrides = new() { Metadata = new V1ObjectMeta { Name = "shop", GenerateName = "b" } } };"""),
        FieldEdit.Set(["metadata", "generateName"], "b"));

    [Theory]
    [InlineData("""["app"] = "shop" """, """["app"] = "shop", ["tier"] = "web" """)]
    [InlineData("""{ "app", "shop" } """, """{ "app", "shop" }, { "tier", "web" } """)]
    [InlineData("""["tier"] = "db" """, """["tier"] = "web" """)]
    [InlineData("""{ "tier", "db" } """, """{ "tier", "web" } """)]
    [InlineData("", """["tier"] = "web" """)]
    public Task EntryOfADictionary(string before, string after) => VerifyAsync(
        Source.Class($$"""public static V1ConfigMap Shop => new() { Metadata = [|new|]() { Labels = new Dictionary<string, string> { {{before}}} } };"""),
        Source.Class($$"""public static V1ConfigMap Shop => new() { Metadata = new() { Labels = new Dictionary<string, string> { {{after}}} } };"""),
        FieldEdit.Set(["labels", "tier"], "web"));

    [Theory]
    [InlineData("""["tier"] = [|"db"|]""", """["tier"] = "web" """)]
    [InlineData("""{ "tier", [|"db"|] }""", """{ "tier", "web" }""")]
    public Task ValueOfADictionary(string before, string after) => VerifyAsync(
        Source.Class($$"""public static V1ConfigMap Shop => new() { Data = new Dictionary<string, string> { {{before}} } };"""),
        Source.Class($$"""public static V1ConfigMap Shop => new() { Data = new Dictionary<string, string> { {{after.TrimEnd()}} } };"""),
        FieldEdit.Replace("tier", "web"));

    [Theory]
    [InlineData("""new("web", [|"k8s.gcr.io/pause:3"|])""", """new("web", "registry.k8s.io/pause:3")""")]
    [InlineData("""new(Image: [|"k8s.gcr.io/pause:3"|], Name: "web")""", """new(Image: "registry.k8s.io/pause:3", Name: "web")""")]
    public Task ArgumentOfAConstructor(string before, string after) => VerifyAsync(
        Source.Deployment(before), Source.Deployment(after), FieldEdit.Replace("image", "registry.k8s.io/pause:3"));

    [Fact]
    public Task ArgumentOfAConstructorThatAnObjectLacksAsAMember() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Ports = [[|new|]("http", 80)] }"""),
        Source.Deployment("""new("web", "nginx:1.29") { Ports = [new("http", 8080)] }"""),
        FieldEdit.Set(["containerPort"], "8080"));

    [Fact]
    public Task ArgumentOfAFactory() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Liveness = Probe.Http([|"/"|], "http") }"""),
        Source.Deployment("""new("web", "nginx:1.29") { Liveness = Probe.Http("/live", "http") }"""),
        FieldEdit.Replace("path", "/live"));

    [Theory]
    [InlineData("[|SeccompProfileType.Unconfined|]", "SeccompProfileType.RuntimeDefault")]
    [InlineData("new([|SeccompProfileType.Unconfined|])", "new(SeccompProfileType.RuntimeDefault)")]
    public Task ProfileFromItsType(string before, string after) => VerifyAsync(
        Source.Deployment($$"""new("web", "nginx:1.29") { SeccompProfile = {{before}} }"""),
        Source.Deployment($$"""new("web", "nginx:1.29") { SeccompProfile = {{after}} }"""),
        FieldEdit.Replace("type", "RuntimeDefault"));

    [Fact]
    public Task ListsOfBothTiers() => VerifyAsync(
        Source.Deployment("""[|new|]("web", "nginx:1.29"), Plain [|with|] { User = 1 }""", "private static Container Plain => new(\"side\", \"nginx:1.29\");"),
        Source.Deployment(
            """new("web", "nginx:1.29") { DropCapabilities = ["ALL"] }, Plain with { User = 1, DropCapabilities = ["ALL"] }""",
            "private static Container Plain => new(\"side\", \"nginx:1.29\");"),
        FieldEdit.SetItems(["securityContext", "capabilities", "drop"], ["ALL"]));

    [Theory]
    [InlineData("""new List<string> { "NET_RAW" }""")]
    [InlineData("""["NET_RAW"]""")]
    [InlineData("""new[] { "NET_RAW" }""")]
    [InlineData("null")]
    public Task ListThatIsReplaced(string before) => VerifyAsync(
        Source.Pod($$"""new() { Name = "web", SecurityContext = new() { Capabilities = [|new|]() { Drop = {{before}} } } }"""),
        Source.Pod("""new() { Name = "web", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } }"""),
        FieldEdit.SetItems(["drop"], ["ALL"]));

    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|new List<string>|]()")]
    public Task ListThatIsReported(string before) => VerifyAsync(
        Source.Pod($$"""new() { SecurityContext = new() { Capabilities = new() { Drop = {{before}} } } }"""),
        Source.Pod("""new() { SecurityContext = new() { Capabilities = new() { Drop = ["ALL", "B"] } } }"""),
        FieldEdit.ReplaceItems("drop", ["ALL", "B"]));

    [Theory]
    [InlineData(LanguageVersion.CSharp8, "Capabilities = new V1Capabilities { Drop = new List<string> { \"ALL\" } }")]
    [InlineData(LanguageVersion.CSharp11, "Capabilities = new() { Drop = new List<string> { \"ALL\" } }")]
    [InlineData(LanguageVersion.CSharp12, "Capabilities = new() { Drop = [\"ALL\"] }")]
    public Task VersionOfTheLanguage(LanguageVersion version, string member) => VerifyAsync(
        Source.File("public static class App { public static V1SecurityContext Web => [|new V1SecurityContext|]() ; }"),
        Source.File($$"""public static class App { public static V1SecurityContext Web => new V1SecurityContext { {{member}} } ; }"""),
        FieldEdit.SetItems(["capabilities", "drop"], ["ALL"]),
        version);

    [Fact]
    public Task NamesThatAreNotInScopeAreQualified() => VerifyAsync(
        "public static class App { public static k8s.Models.V1ObjectMeta Web => [|new|](); }",
        "public static class App { public static k8s.Models.V1ObjectMeta Web => new() { Labels = new System.Collections.Generic.Dictionary<string, string> { [\"a\"] = \"b\" } }; }",
        FieldEdit.Set(["labels", "a"], "b"));

    [Theory]
    [InlineData("replicas", "many")]
    [InlineData("strategy.type", "Sideways")]
    [InlineData("strategy.noSuchField", "true")]
    [InlineData("template.spec.containers.0.image", "nginx")]
    public Task ValueThatTheTypeDoesNotTake(string path, string value) => VerifyNoneAsync(
        Source.Class("""public static Deployment Shop => [|new|]("shop");"""),
        FieldEdit.Set(["spec", .. path.Split('.')], value));
}
