using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>MAINTAINER is not used any more.</summary>
internal sealed class MaintainerRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info("MDSL2049", "MAINTAINER should be a label", "MAINTAINER is deprecated: tools read labels.", "D30");

    /// <inheritdoc/>
    public override string? BuildCheck => "MaintainerDeprecated";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (_, instruction) in context.All("MAINTAINER"))
        {
            findings.Add(this, instruction, $"MAINTAINER is deprecated: write LABEL org.opencontainers.image.authors=\"{instruction.Rest.Text.Trim('"')}\"");
        }
    }
}
