using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>apt-get installs into the image what is named, and not what it recommends.</summary>
internal sealed class RecommendedPackagesRule : PackageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2046",
        "Recommended packages should be left out",
        "Each package in an image is one to keep free of known vulnerabilities, and recommended ones are not needed to run.",
        "D27");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings)
    {
        if (context.IsInImage(script.Stage)
            && call is { IsApt: true, IsInstall: true }
            && !call.Packages.IsEmpty
            && !call.Command.Words.Any(static word => word.Text is "--no-install-recommends" or "--without-recommends" || word.Text.IndexOf("Install-Recommends=", StringComparison.OrdinalIgnoreCase) >= 0 || word.Text.StartsWith("$", StringComparison.Ordinal))
            && context.Source.Text!.IndexOf("Install-Recommends", StringComparison.OrdinalIgnoreCase) < 0)
        {
            findings.Add(this, call.Command.Words[0], $"{call.Manager} install brings recommended packages into the image: add --no-install-recommends");
        }
    }
}
