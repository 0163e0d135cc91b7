using ManifestDsl.Engine.Model;
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
    public void The_check_finds_what_hardening_would_have_set(string workload, string path)
    {
        var spec = PodSpec(workload, "Containers = [new(\"a\", \"example.org/a:1\")]", path, TestOptions.HardeningOff);

        Assert.NotEmpty(Restricted.Violations(spec));
    }

    private static IEnumerable<MapNode> Containers(MapNode spec) =>
        [.. spec.List("containers")!.Items.Cast<MapNode>(), .. spec.List("initContainers")!.Items.Cast<MapNode>()];

    private static MapNode PodSpec(string workload, string containers, string path, TestOptions? options)
    {
        var kind = workload.Split(' ', '(')[1];
        var run = GeneratorRun.Of(Sources.Class($"    public static {kind} W => {workload.Replace("{0}", containers, StringComparison.Ordinal)};"), options);
        Assert.Empty(run.Failed);
        var root = (MapNode)Assert.Single(YamlReader.Read(run.YamlOf("App.W"), null).Documents);
        return Assert.IsType<MapNode>(root.Find(path.Split('.')));
    }
}
