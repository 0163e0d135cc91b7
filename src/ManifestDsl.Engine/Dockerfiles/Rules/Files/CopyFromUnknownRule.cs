using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>A name in COPY --from that looks like that of a stage is one.</summary>
internal sealed class CopyFromUnknownRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2052",
        "COPY --from should name a stage of the file",
        "What is no stage is taken for a build context, and else for an image of Docker Hub: a misspelled stage becomes somebody else's image.",
        "D33");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3022"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (_, copy) in context.All("COPY"))
        {
            var flag = copy.Flags.FirstOrDefault(static flag => flag.Name == "from");
            if (flag is { Value: { Length: > 0 } name }
                && name.IndexOfAny(['/', ':', '@', '$']) < 0
                && !name.All(static c => c is >= '0' and <= '9')
                && context.File.FindStage(name) is null
                && BaseImage.Find(name) is null)
            {
                findings.Add(this, name, flag.Provenance, $"COPY takes files from '{name}', which is no stage of this file: write the name of a stage, or an image with its registry and tag");
            }
        }
    }
}
