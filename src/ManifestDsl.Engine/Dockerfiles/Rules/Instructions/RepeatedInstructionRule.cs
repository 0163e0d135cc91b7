using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>An instruction of which the last one counts stands once in a stage.</summary>
internal sealed class RepeatedInstructionRule : DockerfileRule
{
    private readonly string[] _keywords;

    private RepeatedInstructionRule(RuleMetadata metadata, string[] keywords, string? check)
    {
        Metadata = metadata;
        _keywords = keywords;
        BuildCheck = check;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <inheritdoc/>
    public override string? BuildCheck { get; }

    /// <summary>MDSL2037.</summary>
    public static RepeatedInstructionRule HealthCheck() => new(
        RuleData.Warning("MDSL2037", "A stage must have one HEALTHCHECK", "Of several HEALTHCHECKs the last one counts, and the others only look as if they did.", "D19"), ["HEALTHCHECK"], "MultipleInstructionsDisallowed");

    /// <summary>MDSL2038.</summary>
    public static RepeatedInstructionRule Command() => new(
        RuleData.Warning("MDSL2038", "A stage must have one CMD and one ENTRYPOINT", "Of several the last one counts, and the others only look as if they did.", "D31"), ["CMD", "ENTRYPOINT"], "MultipleInstructionsDisallowed");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var stage in context.File.Stages)
        {
            foreach (var keyword in _keywords)
            {
                var all = stage.Instructions.Where(instruction => instruction.Keyword == keyword).ToList();
                for (var i = 0; i + 1 < all.Count; i++)
                {
                    findings.Add(this, all[i], $"This {keyword} does nothing, since another follows in the same stage: remove it");
                }
            }
        }
    }
}
