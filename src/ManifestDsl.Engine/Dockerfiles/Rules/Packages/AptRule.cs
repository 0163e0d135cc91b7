using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>A build calls apt-get, not apt.</summary>
internal sealed class AptRule : PackageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info("MDSL2043", "apt-get should be used in place of apt", "apt is made for people: its options and its output may change.", "D24");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings)
    {
        if (call.Manager == "apt" && call.Verb.Length > 0)
        {
            findings.Add(this, call.Command.Words[0], $"RUN calls apt {call.Verb}, which is made for people: write apt-get {call.Verb}");
        }
    }
}
