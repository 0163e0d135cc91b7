using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>What ADD downloads has a checksum.</summary>
internal sealed class UnverifiedDownloadRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2027",
        "Downloads must have a checksum",
        "Whoever changes the file at its address, or on the way, changes the image. ADD --checksum takes only the file that was meant.",
        "D07");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3020"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, add) in context.All("ADD"))
        {
            if (add.Flag("checksum") is not null)
            {
                continue;
            }

            foreach (var word in Sources.Of(add))
            {
                // The scheme is enough: the rest may be variable.
                var source = context.ValueOf(stage, add, word.Text) ?? word.Text;
                if ((source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !Sources.IsRepository(source))
                {
                    findings.Add(this, word, $"ADD takes whatever is at {word.Text}: write --checksum=sha256: with the digest of the file that was tested");
                }
            }
        }
    }
}
