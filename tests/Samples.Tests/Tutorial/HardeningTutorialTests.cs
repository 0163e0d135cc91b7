namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>docs/tutorial-hardening.md, walked through as it stands, from samples/Hardening.</summary>
[Collection(SampleCollection.Name)]
public sealed class HardeningTutorialTests(SampleFolder samples)
{
    [Fact]
    public void Every_step_does_what_the_page_says()
    {
        samples.Reset("Hardening");
        var walk = new TutorialWalk(samples, "Hardening");
        foreach (var block in TutorialBlock.In(File.ReadAllText(Path.Combine(SampleFolder.RepositoryRoot, "docs", "tutorial-hardening.md"))))
        {
            walk.Take(block);
        }

        Assert.InRange(walk.Steps, 15, 60);
    }
}
