using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Golden;

/// <summary>The sample of the design, with everything that it turns into.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Sample() => Verifier.Verify(GeneratorRun.Of(Sources.Hello).Text());

    [Fact]
    public void SampleSources() => Verifier.Verify(GeneratorRun.Of(Sources.Hello).Driver);

    [Fact]
    public void SampleWithoutHardening() => Verifier.Verify(GeneratorRun.Of(Sources.Hello, TestOptions.HardeningOff).Text());

    [Fact]
    public void The_sample_project_declares_it_in_at_most_30_lines()
    {
        var lines = File.ReadAllLines(Path.Combine(TestFiles.Repository, "samples/Hello/HelloApp.cs"));
        var first = Array.FindIndex(lines, static line => line.Contains("public static Deployment", StringComparison.Ordinal));
        var service = Array.FindIndex(lines, static line => line.Contains("public static Service", StringComparison.Ordinal));
        var last = Array.FindIndex(lines, service, static line => line.EndsWith("};", StringComparison.Ordinal));

        Assert.True(first >= 0 && service > first && last >= service);
        Assert.InRange(lines[first..(last + 1)].Count(static line => !string.IsNullOrWhiteSpace(line)), 10, 30);
    }
}
