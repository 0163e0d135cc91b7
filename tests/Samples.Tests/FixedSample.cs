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
        Format = sample.Run("format", "analyzers", "Insecure", "--severity", "warn").Succeeded();
        SecondBuild = Build(sample);
        SecureManifests = sample.Manifests();
        FormatAgain = sample.Run("format", "analyzers", "Insecure", "--severity", "warn", "--verify-no-changes");
    }

    public DotnetResult FirstBuild { get; }

    public IReadOnlyDictionary<string, string> InsecureManifests { get; }

    public DotnetResult Format { get; }

    public DotnetResult SecondBuild { get; }

    public IReadOnlyDictionary<string, string> SecureManifests { get; }

    public DotnetResult FormatAgain { get; }

    private static DotnetResult Build(SampleCopy sample) => sample.Run("build", "Insecure", "--no-incremental").Succeeded();
}
