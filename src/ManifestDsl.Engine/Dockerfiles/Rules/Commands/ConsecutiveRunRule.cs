using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>RUNs that follow each other are one.</summary>
internal sealed class ConsecutiveRunRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2068",
        "RUNs that follow each other should be one",
        "Each RUN is a layer of the image, and what one removes stays in the layer of the one before.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3059"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var stage in context.Target.Chain())
        {
            Instruction? before = null;
            foreach (var instruction in stage.Instructions)
            {
                if (before?.Keyword == "RUN" && instruction.Keyword == "RUN" && before.Flags.IsEmpty && instruction.Flags.IsEmpty)
                {
                    findings.Add(this, instruction, "This RUN follows another: join the two with &&");
                }

                before = instruction;
            }
        }
    }
}
