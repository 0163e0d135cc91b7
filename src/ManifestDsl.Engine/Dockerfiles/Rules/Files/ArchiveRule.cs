using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>An archive that is unpacked in the image is added, not copied.</summary>
internal sealed class ArchiveRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2063",
        "Archives should be unpacked with ADD",
        "A copied archive stays in its layer beside what was unpacked from it.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3010"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, copy) in context.All("COPY"))
        {
            foreach (var word in Sources.Of(copy))
            {
                if (copy.Flag("from") is null
                    && context.IsInImage(stage)
                    && word.Text.IndexOf(".tar", StringComparison.Ordinal) > 0
                    && Sources.IsArchive(word.Text)
                    && IsUnpacked(context, stage, word.Text.Substring(word.Text.LastIndexOf('/') + 1)))
                {
                    findings.Add(this, word, $"COPY leaves {word.Text} in the image beside what tar unpacks from it: write ADD, which unpacks it");
                }
            }
        }
    }

    private static bool IsUnpacked(DockerfileContext context, Stage stage, string name) =>
        context.Scripts.Any(script => ReferenceEquals(script.Stage, stage)
            && script.Commands.Any(command => command.Program == "tar" && command.Words.Any(word => word.Text.EndsWith(name, StringComparison.Ordinal))));
}
