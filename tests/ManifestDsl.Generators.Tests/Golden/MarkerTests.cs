using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Golden;

/// <summary>The attribute by which the build knows that the generator ran, and what failed.</summary>
public sealed class MarkerTests
{
    [Fact]
    public void No_class_gives_a_marker_with_0() => Verifier.Verify(GeneratorRun.Of("class Program;").Driver);

    [Fact]
    public void No_reference_gives_nothing()
    {
        var run = GeneratorRun.Of(TestCompilation.WithoutReference(
            "namespace ManifestDsl { [System.AttributeUsage(System.AttributeTargets.All)] class OtherAttribute : System.Attribute; [Other] class C; }"));

        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_declaration_that_fails_is_named_and_not_emitted()
    {
        var run = GeneratorRun.Of(Sources.Class("""
                public static ConfigMap Good => new("good");
                public static ConfigMap Bad => new("bad") { Data = new() { ["host"] = Environment.MachineName } };
                public static ConfigMap? Nothing => null;
                public static Deployment Empty => new("empty");
            """));

        Assert.Equal(4, run.Declarations);
        Assert.Equal(["App.Good"], run.Documents.Select(static d => d.Declaration));
        Assert.Collection(
            run.Failed,
            static f => Assert.StartsWith("App.Bad: ", f, StringComparison.Ordinal),
            static f => Assert.StartsWith("App.Nothing: ", f, StringComparison.Ordinal),
            static f => Assert.StartsWith("App.Empty: ", f, StringComparison.Ordinal));
        Verifier.Verify(run.Driver);
    }

    [Fact]
    public void A_declaration_that_does_not_compile_fails()
    {
        var run = GeneratorRun.Of(Sources.Class("    public static ConfigMap Bad => new(\"bad\") { Data = new() { [\"a\"] = nothing } };"));

        Assert.Empty(run.Documents);
        Assert.StartsWith("App.Bad: ", Assert.Single(run.Failed), StringComparison.Ordinal);
    }

    [Fact]
    public void Strings_are_escaped_in_the_marker()
    {
        var run = GeneratorRun.Of(Sources.Class("    public static ConfigMap Bad => new(\"a\\\"b\\n\") { Data = new() { [\"a\\\"b\\n\"] = \"a\", [\"a\"] = Environment.GetEnvironmentVariable(\"\\\"\")! } };"));

        Assert.Empty(run.Output.Problems());
        Assert.StartsWith("App.Bad: ", Assert.Single(run.Failed), StringComparison.Ordinal);
    }
}
