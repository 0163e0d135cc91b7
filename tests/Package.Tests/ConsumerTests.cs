namespace ManifestDsl.Package.Tests;

/// <summary>The package as a user meets it, from the feed to the YAML on disk.</summary>
public sealed class ConsumerTests : IClassFixture<PackageUse>, IDisposable
{
    private const string Hello = """
        using ManifestDsl;

        [Manifests(Namespace = "demo")]
        public static partial class HelloApp
        {
            public static Deployment Hello => new("hello")
            {
                Replicas = 2,
                Containers =
                [
                    new("hello", "ironcore864/k8s-security-demo:2.0.13")
                    {
                        User = 10001,
                        Ports = [new("http", 8080)],
                        Resources = new() { Cpu = "100m", CpuLimit = "500m", Memory = "64Mi", MemoryLimit = "128Mi" },
                        Liveness = Probe.Http("/live", "http"),
                        Readiness = Probe.Http("/ready", "http"),
                        WritablePaths = ["/tmp"],
                    },
                ],
            };

            public static Service HelloService => new("hello") { For = Hello, Ports = [new("http", 80)] };
        }
        """;

    private const string Settings = """
        using k8s.Models;
        using ManifestDsl;

        [Manifests(Namespace = "demo")]
        public static partial class Settings
        {
            public static V1ConfigMap Level => new()
            {
                Metadata = new() { Name = "settings" },
                Data = new Dictionary<string, string> { ["LOG_LEVEL"] = "info" },
            };
        }
        """;

    private const string Widget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: acme.example
          names: {kind: Widget, plural: widgets}
          scope: Namespaced
          versions:
          - name: v1
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties: {size: {type: integer}}

        """;

    private readonly ConsumerProject consumer = new(PackedPackage.Instance);

    [Fact]
    public void From_the_feed_to_YAML_on_disk_and_back_to_nothing()
    {
        consumer.Write("HelloApp.cs", Hello);
        consumer.Write("Settings.cs", Settings);
        var first = consumer.Build().Succeeded();
        string[] all = ["demo/hello.deployment.yaml", "demo/hello.service.yaml", "demo/hello.serviceaccount.yaml", "demo/settings.configmap.yaml", "images.json", "images.txt"];
        Assert.Equal(all, consumer.Manifests);
        Assert.Equal(["demo/hello.deployment.yaml (restricted)", .. all[1..]], first.Reported(consumer.ManifestFolder));
        Assert.Contains("readOnlyRootFilesystem: true\n", consumer.Manifest("demo/hello.deployment.yaml"));
        Assert.Contains("runAsNonRoot: true\n", consumer.Manifest("demo/hello.deployment.yaml"));
        Assert.Equal(
            "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: demo\ndata:\n  LOG_LEVEL: info\n",
            consumer.Manifest("demo/settings.configmap.yaml"));

        Assert.Equal("ironcore864/k8s-security-demo:2.0.13\n", consumer.Manifest("images.txt"));
        Assert.Contains("\"file\": \"HelloApp.cs\"", consumer.Manifest("images.json"));

        var before = consumer.Times();
        Assert.Empty(consumer.Build("--no-restore").Succeeded().Reported(consumer.ManifestFolder));
        Assert.Equal(before, consumer.Times());

        consumer.Write("HelloApp.cs", Hello.Replace("Replicas = 2", "Replicas = 3", StringComparison.Ordinal));
        Assert.Equal(["demo/hello.deployment.yaml (restricted)"], consumer.Build("--no-restore").Succeeded().Reported(consumer.ManifestFolder));
        Assert.Contains("replicas: 3\n", consumer.Manifest("demo/hello.deployment.yaml"));

        consumer.Write("Settings.cs", "");
        Assert.Equal(["demo/settings.configmap.yaml (removed)"], consumer.Build("--no-restore").Succeeded().Reported(consumer.ManifestFolder));

        consumer.Clean().Succeeded();
        Assert.Empty(consumer.Manifests);
        Assert.False(Directory.Exists(consumer.ManifestFolder));
    }

    [Fact]
    public void Insecure_settings_are_flagged_and_nothing_is_written_unchecked()
    {
        consumer.Write("HelloApp.cs", Hello.Replace("User = 10001,", "User = 10001, Privileged = true,", StringComparison.Ordinal));
        consumer.Write("Dockerfile", "FROM alpine:3.22\nUSER root\n");
        var build = consumer.Build().Succeeded();
        Assert.Contains("warning MDSL1003: ", build.Output);
        Assert.Contains("Dockerfile(2,6): warning MDSL2021: The image runs as root", build.Output);
        var before = consumer.Times();

        consumer.Build("--no-restore", "-p:RunAnalyzers=false").FailedWith("MDSL0010");
        Assert.Equal(before, consumer.Times());
    }

    [Fact]
    public void A_project_without_declarations_is_told()
    {
        consumer.Write("Empty.cs", "public static class Empty;");
        Assert.Contains("warning MDSL0011: ", consumer.Build().Succeeded().Output);
        Assert.Empty(consumer.Manifests);
    }

    [Fact]
    public void An_operator_is_checked_and_says_that_it_has_no_manifests()
    {
        consumer.Write("Agent.cs", """
            using k8s.Models;

            public static class Agent
            {
                public static V1Container Container(string image) => new()
                {
                    Name = "agent",
                    Image = image,
                    SecurityContext = new() { Privileged = true },
                };
            }
            """);
        var build = consumer.Build("-p:ManifestWriteFiles=false").Succeeded();
        Assert.Contains("Agent.cs(9,48): warning MDSL1003: Container 'agent' of a Pod is privileged", build.Output);
        Assert.DoesNotContain("MDSL0011", build.Output);
        Assert.DoesNotContain("does not set", build.Output);

        Assert.DoesNotContain("MDSL", consumer.Build("--no-restore", "-p:ManifestWriteFiles=false", "-p:ManifestCheckModels=false").Succeeded().Output);
        consumer.Build("--no-restore", "-p:ManifestCheckModels=maybe").FailedWith("MDSL0016");
    }

    [Fact]
    public void Properties_files_and_custom_resources_of_the_build_are_in_the_YAML()
    {
        using var inputs = new ConsumerProject(PackedPackage.Instance, """<ManifestParameter Include="ImageTag" /><ManifestFile Include="conf/*" /><ManifestCrd Include="crds/*.yaml" />""");
        inputs.Write("App.cs", """
            using ManifestDsl;

            [Manifests]
            public static partial class App
            {
                public static ConfigMap Files => new("files")
                {
                    Data = new() { ["tag"] = Build.Property("ImageTag", "none"), ["conf"] = Build.File("conf/a.conf") },
                    BinaryData = new() { ["logo"] = Build.FileBytes("conf/logo.bin") },
                };

                public static Shop.CustomResources.Widget Widget => new() { Metadata = new() { Name = "one" }, Spec = new() { Size = 3 } };
            }
            """);
        inputs.Write("crds/widget.yaml", Widget);
        inputs.Write("conf/a.conf", "one\r\n");
        inputs.Write("conf/logo.bin", "a\0b");
        inputs.Build("-p:ImageTag=1.2#3").Succeeded();
        var yaml = inputs.Manifest("files.configmap.yaml");
        Assert.EndsWith("data:\n  tag: 1.2#3\n  conf: \"one\\r\\n\"\nbinaryData:\n  logo: YQBi\n", yaml, StringComparison.Ordinal);

        Assert.Equal("apiVersion: acme.example/v1\nkind: Widget\nmetadata:\n  name: one\nspec:\n  size: 3\n", inputs.Manifest("one.widget.yaml"));
        var crds = Path.Combine(inputs.ProjectFolder, "obj", "Debug", "net10.0", "ManifestCrds");
        var written = File.GetLastWriteTimeUtc(Path.Combine(crds, "Shop.CustomResources.Widget.g.cs"));

        inputs.Write("conf/a.conf", "two\r\n");
        inputs.Build("--no-restore").Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(crds, "Shop.CustomResources.Widget.g.cs")));
        Assert.Equal(yaml.Replace("one", "two", StringComparison.Ordinal).Replace("1.2#3", "none", StringComparison.Ordinal), inputs.Manifest("files.configmap.yaml"));

        inputs.Write("conf/A.conf", "");
        File.Delete(Path.Combine(inputs.ProjectFolder, "conf", "a.conf"));
        Assert.Contains("App.cs(8,", inputs.Build("--no-restore").FailedWith("MDSL0018").Output, StringComparison.Ordinal);

        inputs.Write("crds/widget.yaml", Widget.Replace("type: integer", "type: file", StringComparison.Ordinal));
        Assert.Contains("widget.yaml(16,", inputs.Build("--no-restore").FailedWith("MDSL0034").Output, StringComparison.Ordinal);
        inputs.Clean().Succeeded();
        Assert.Empty(Directory.Exists(crds) ? Directory.GetFiles(crds) : []);
    }

    public void Dispose() => consumer.Dispose();
}
