using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;
using ManifestDsl.Engine.Tests.Hardening;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests;

/// <summary>The YAML of every DSL workload, with nothing but what must be written, passes Pod Security "restricted".</summary>
public sealed class PodSecurityTests
{
    public static TheoryData<string, string> Workloads => new()
    {
        { "new Pod(\"w\") { {0} }", "spec" },
        { "new Deployment(\"w\") { {0} }", "spec.template.spec" },
        { "new StatefulSet(\"w\") { {0} }", "spec.template.spec" },
        { "new DaemonSet(\"w\") { {0} }", "spec.template.spec" },
        { "new Job(\"w\") { {0} }", "spec.template.spec" },
        { "new CronJob(\"w\") { Schedule = \"@daily\", {0} }", "spec.jobTemplate.spec.template.spec" },
    };

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Defaults_are_restricted(string workload, string path)
    {
        var spec = PodSpec(workload, "Containers = [new(\"a\", \"example.org/a:1\"), new(\"b\", \"example.org/b:1\")], InitContainers = [new(\"i\", \"example.org/i:1\")]", path, null);

        Assert.Empty(Restricted.Violations(spec));
        Assert.Equal("false", ((ScalarNode)spec["automountServiceAccountToken"]!).Text);
        Assert.All(Containers(spec), static c => Assert.Equal("true", ((ScalarNode)c.Find("securityContext", "readOnlyRootFilesystem")!).Text));
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Defaults_meet_restricted_at_every_version(string workload, string path)
    {
        const string Containers =
            """
            InitContainers = [new("i", "example.org/i:1") { WritablePaths = ["/tmp"] }],
            Containers =
            [
                new("a", "example.org/a:1")
                {
                    WritablePaths = ["/tmp", "/var/cache"],
                    Ports = [new("http", 8080)],
                    Liveness = Probe.Http("/live", "http"),
                    Mounts = [new("/data", Volume.PersistentVolumeClaim("data", "d")), new("/etc/a", Volume.ConfigMap("config", "c")), new("/keys", Volume.Secret("keys", "k")), new("/scratch", Volume.EmptyDir("scratch"))],
                },
                new("b", "example.org/b:1"),
            ]
            """;
        foreach (var containers in new[] { "Containers = [new(\"a\", \"example.org/a:1\")]", Containers })
        {
            var run = Run(workload, containers, null);
            var document = run.Documents.Single(static document => document.PodSecurity is not null);
            Assert.Equal("restricted", document.PodSecurity);
            Assert.NotNull(Assert.IsType<MapNode>(YamlReader.Read(document.Yaml, null).Documents.Single()).Find(path.Split('.')));
            AssertRestricted(document);
        }
    }

    [Theory]
    [InlineData("latest", "privileged")]
    [InlineData("1.34", "privileged")]
    [InlineData("1.33", "restricted")]
    public void The_level_is_that_of_the_version_of_the_project(string version, string level)
    {
        const string Containers = "Containers = [new(\"a\", \"example.org/a:1\") { Liveness = Probe.Http(\"/\", 80), Overrides = new() { LivenessProbe = new() { HttpGet = new() { Host = \"example.org\" } } } }]";
        Assert.Equal(level, Run("new Pod(\"w\") { {0} }", Containers, new TestOptions(podSecurityVersion: version)).Documents.Single(static document => document.PodSecurity is not null).PodSecurity);
    }

    [Fact]
    public void Without_hardening_the_level_is_that_of_what_is_written() =>
        Assert.Equal("baseline", Run("new Pod(\"w\") { {0} }", "Containers = [new(\"a\", \"example.org/a:1\")]", TestOptions.HardeningOff).Documents.Single(static document => document.PodSecurity is not null).PodSecurity);

    [Fact]
    public void Objects_without_pods_have_no_level_and_the_sample_meets_restricted()
    {
        var documents = GeneratorRun.Of(Sources.Hello).Documents;
        Assert.All(documents, static document => Assert.Equal(document.Resource.StartsWith("Deployment", StringComparison.Ordinal) ? "restricted" : null, document.PodSecurity));
        AssertRestricted(documents.Single(static document => document.PodSecurity is not null));
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void The_check_finds_what_hardening_would_have_set(string workload, string path)
    {
        var spec = PodSpec(workload, "Containers = [new(\"a\", \"example.org/a:1\")]", path, TestOptions.HardeningOff);

        Assert.NotEmpty(Restricted.Violations(spec));
    }

    private static void AssertRestricted(EmittedDocument document)
    {
        var emitted = new KubernetesObject(Assert.IsType<MapNode>(YamlReader.Read(document.Yaml, null).Documents.Single()), ManifestTier.Raw);
        for (var version = 25; version <= KubernetesVersion.Latest.Minor; version++)
        {
            var report = PodSecurityStandards.Evaluate(Engine.Policy.Workload.From(emitted)!, Engine.Policy.PodSecurityLevel.Restricted, new KubernetesVersion(version));
            Assert.Equal("", report.Text);
            Assert.Equal(Verdict.Pass, report.Verdict);
        }
    }

    private static GeneratorRun Run(string workload, string containers, TestOptions? options)
    {
        var kind = workload.Split(' ', '(')[1];
        var run = GeneratorRun.Of(Sources.Class($"    public static {kind} W => {workload.Replace("{0}", containers, StringComparison.Ordinal)};"), options);
        Assert.Empty(run.Failed);
        return run;
    }

    private static IEnumerable<MapNode> Containers(MapNode spec) =>
        [.. spec.List("containers")!.Items.Cast<MapNode>(), .. spec.List("initContainers")!.Items.Cast<MapNode>()];

    private static MapNode PodSpec(string workload, string containers, string path, TestOptions? options)
    {
        var run = Run(workload, containers, options);
        var root = (MapNode)Assert.Single(YamlReader.Read(run.YamlOf("App.W"), null).Documents);
        return Assert.IsType<MapNode>(root.Find(path.Split('.')));
    }
}
