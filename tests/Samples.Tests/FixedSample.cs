using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>The life of samples/Insecure, once for all tests: built, fixed with the real tool, built again.</summary>
public sealed class FixedSample
{
    public FixedSample(SampleFolder samples)
    {
        samples.Reset("Insecure");
        FirstBuild = samples.Run("build", "Insecure").Succeeded();
        InsecureManifests = samples.Manifests("Insecure");

        // One fix may make room for another: what is no longer privileged can forbid escalation. The tool takes the rules in any order.
        Format(samples);
        Format(samples);
        FixedSources = samples.Sources("Insecure");
        SecondBuild = samples.Rebuild("Insecure").Succeeded();
        SecureManifests = samples.Manifests("Insecure");
        Format(samples);
        SourcesAfterAnotherRun = samples.Sources("Insecure");
    }

    public DotnetResult FirstBuild { get; }

    public IReadOnlyDictionary<string, string> InsecureManifests { get; }

    public IReadOnlyDictionary<string, string> FixedSources { get; }

    public DotnetResult SecondBuild { get; }

    public IReadOnlyDictionary<string, string> SecureManifests { get; }

    public IReadOnlyDictionary<string, string> SourcesAfterAnotherRun { get; }

    private static void Format(SampleFolder samples) => samples.Run("format", "analyzers", "Insecure", "--severity", "warn", "--no-restore").Succeeded();
}
