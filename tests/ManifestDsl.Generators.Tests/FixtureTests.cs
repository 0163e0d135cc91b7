using ManifestDsl.Generators.Tests.Testing;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests;

/// <summary>The pods of policies in the assembly, and when they are made anew.</summary>
public sealed class FixtureTests
{
    private const string Policy = """
            public static PodPolicy Strict => new("strict") { Privileged = false, Namespaces = ["shop"] };
        """;

    [Fact]
    public void Each_is_an_attribute_of_the_assembly()
    {
        var source = FixturesOf(GeneratorRun.Of(TestCompilation.Of(new SourceFile("App.cs", Sources.Class(Policy)))));
        Assert.NotNull(source);
        Assert.Contains("GeneratedFixture(@\"strict/accepted/plain.yaml\", @\"# PodPolicy 'strict' accepts this pod: it meets every control.\n", source, StringComparison.Ordinal);
        Assert.Contains("GeneratedFixture(@\"strict/refused/privileged.yaml\", @\"# PodPolicy 'strict' refuses this pod: for privileged.\napiVersion: v1\n", source, StringComparison.Ordinal);
        Assert.Contains("  namespace: shop\n", source, StringComparison.Ordinal);
        Assert.Contains("Declaration = @\"App.Strict\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_has_its_own()
    {
        var source = FixturesOf(GeneratorRun.Of(TestCompilation.Of(new SourceFile("App.cs", Sources.Class("""
                public static PodPolicy Strict(Target target) => new("strict") { Privileged = false, HostPID = target == Target.Prod ? false : null };
            """) + "\npublic enum Target { Dev, Prod }\n"))));
        Assert.Contains("\"dev/strict/refused/privileged.yaml\"", source, StringComparison.Ordinal);
        Assert.DoesNotContain("\"dev/strict/refused/host-pid.yaml\"", source, StringComparison.Ordinal);
        Assert.Contains("\"prod/strict/refused/host-pid.yaml\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_there_is_no_file() =>
        Assert.Null(FixturesOf(GeneratorRun.Of(TestCompilation.Of(new SourceFile("App.cs", Sources.Class(Sources.ConfigMap("A")))))));

    [Fact]
    public void They_are_made_anew_when_the_policy_changes_and_not_when_another_object_does()
    {
        var first = GeneratorRun.Of(Project("a", "false"));
        var second = first.After(Project("b", "false"));
        Assert.All(second.ReasonsOf(TrackingNames.Fixtures), static reason => Assert.True(TrackedSteps.IsOld(reason)));
        var third = second.After(Project("b", "true"));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(third.ReasonsOf(TrackingNames.Fixtures)));

        static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Project(string value, string privileged) => TestCompilation.Of(
            new SourceFile("App.cs", Sources.Class($$"""
                    public static PodPolicy Strict => new("strict") { Privileged = {{privileged}}, HostPID = false };
                    public static ConfigMap Settings => new("settings") { Data = new() { ["key"] = "{{value}}" } };
                """)));
    }

    private static string? FixturesOf(GeneratorRun run) =>
        run.Result.GeneratedSources.FirstOrDefault(static source => source.HintName == "ManifestDsl.Fixtures.g.cs").SourceText?.ToString();
}
