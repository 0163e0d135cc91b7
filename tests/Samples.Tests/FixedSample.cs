using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>The life of samples/Insecure, once for all tests: built, fixed with the real tool, built again.</summary>
public sealed class FixedSample
{
    public FixedSample()
    {
        using var sample = new SampleCopy("Insecure");
        FirstBuild = Build(sample);
        InsecureManifests = sample.Manifests();

        // One fix may make room for another: what is no longer privileged can forbid escalation. The tool takes the rules in any order.
        Format(sample);
        Format(sample);
        FixedSources = sample.Sources();
        SecondBuild = Build(sample);
        SecureManifests = sample.Manifests();
        Format(sample);
        SourcesAfterAnotherRun = sample.Sources();
    }

    public DotnetResult FirstBuild { get; }

    public IReadOnlyDictionary<string, string> InsecureManifests { get; }

    public IReadOnlyDictionary<string, string> FixedSources { get; }

    public DotnetResult SecondBuild { get; }

    public IReadOnlyDictionary<string, string> SecureManifests { get; }

    public IReadOnlyDictionary<string, string> SourcesAfterAnotherRun { get; }

    private static void Format(SampleCopy sample) => sample.Run("format", "analyzers", "Insecure", "--severity", "warn").Succeeded();

    private static DotnetResult Build(SampleCopy sample) => sample.Run("build", "Insecure", "--no-incremental").Succeeded();
}
