namespace ManifestDsl.Samples.Tests;

/// <summary>The samples that show how it is done.</summary>
[Collection(SampleCollection.Name)]
public sealed class CleanSampleTests(SampleFolder samples)
{
    [Fact]
    public void TheyBuildWithoutAWarning() => Assert.DoesNotContain(
        samples.FirstBuild.Output.Split('\n'),
        line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains("warning MDSL", StringComparison.Ordinal));

    [Fact]
    public void ApplicationsHaveNoSuggestionsEither() => Assert.All(samples.FirstFindings, project => Assert.Empty(project.Value));
}
