using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Golden;

/// <summary>Where the documents go.</summary>
public sealed class LayoutTests
{
    private static readonly SourceFile[] Files =
    [
        new("Hello.cs", Sources.Hello),
        new("Cluster.cs", "namespace Acme.Platform;\n\nusing ManifestDsl;\nusing k8s.Models;\n\n" + """
            [Manifests]
            public static partial class Cluster
            {
                public static Namespace Demo => new("demo");
                public static V1ClusterRole Reader => new() { Metadata = new() { Name = "system:reader" } };
                public static V1Job Once => new() { Metadata = new() { GenerateName = "once-", NamespaceProperty = "jobs" } };
            }
            """),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("PerResource")]
    [InlineData("perresource")]
    [InlineData("no such layout")]
    public void A_file_for_each_object(string? layout) => AssertPaths(layout, [
        "demo.namespace.yaml",
        "demo/hello.deployment.yaml",
        "demo/hello.service.yaml",
        "demo/hello.serviceaccount.yaml",
        "demo/settings.configmap.yaml",
        "jobs/once.job.yaml",
        "system_reader.clusterrole.yaml",
    ]);

    [Fact]
    public void A_file_for_each_class() => AssertPaths("PerClass", ["Cluster.yaml", "HelloApp.yaml"]);

    [Fact]
    public void One_file() => AssertPaths("Single", ["manifests.yaml"]);

    [Fact]
    public void Every_layout_has_the_same_documents()
    {
        var expected = Yaml("PerResource");

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Yaml("PerClass"));
        Assert.Equal(expected, Yaml("Single"));

        static List<string> Yaml(string layout) =>
            [.. GeneratorRun.Of(TestCompilation.Of(Files), new TestOptions(layout)).Documents.Select(static d => d.Yaml).Order(StringComparer.Ordinal)];
    }

    private static void AssertPaths(string? layout, string[] expected)
    {
        var run = GeneratorRun.Of(TestCompilation.Of(Files), new TestOptions(layout));

        Assert.Empty(run.Failed);
        Assert.Equal(expected, run.Documents.Select(static d => d.Path).Distinct().Order(StringComparer.Ordinal));
    }
}
