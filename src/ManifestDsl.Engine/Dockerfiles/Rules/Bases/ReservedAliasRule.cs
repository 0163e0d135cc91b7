using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Bases;

/// <summary>A stage has a name that can be referred to.</summary>
internal sealed class ReservedAliasRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2059",
        "A stage must not be called scratch or context",
        "Both names mean something to the build: FROM scratch and COPY --from=context never take the stage.",
        "D39");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3063"];

    /// <inheritdoc/>
    public override string? BuildCheck => "ReservedStageName";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var stage in context.File.Stages)
        {
            if (stage.Alias is "scratch" or "context")
            {
                findings.Add(this, stage.From.Arguments[2], $"The stage is called '{stage.Alias}', which means something else to the build: give it another name");
            }
        }
    }
}
