using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>Files of the build are copied with COPY.</summary>
internal sealed class AddRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2026",
        "Files should be copied with COPY",
        "ADD unpacks archives and downloads what looks like an address; COPY does what it says.",
        "D07");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, add) in context.All("ADD"))
        {
            if (add.HereDocuments.IsEmpty && Sources.Of(add).All(word => context.ValueOf(stage, add, word.Text) is { } source && !Sources.IsRemote(source) && !Sources.IsArchive(source)))
            {
                findings.Add(this, add, $"ADD copies {Sources.Of(add)[0].Text}, which is neither an archive nor an address: write COPY");
            }
        }
    }
}
