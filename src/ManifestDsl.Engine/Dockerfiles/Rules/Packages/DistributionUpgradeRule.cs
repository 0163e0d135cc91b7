using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>A newer distribution is another base image.</summary>
internal sealed class DistributionUpgradeRule : PackageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2048",
        "RUN should not upgrade the distribution",
        "An image that upgrades itself is neither the base image that was chosen nor the next one, and each build gives another.",
        "D29");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings)
    {
        if ((call.IsApt && call.Verb is "dist-upgrade" or "full-upgrade") || (call.Manager == "zypper" && call.Verb is "dist-upgrade" or "dup"))
        {
            findings.Add(this, call.Command.Words[0], $"RUN upgrades the distribution with {call.Manager} {call.Verb}: take a newer base image");
        }
    }
}
