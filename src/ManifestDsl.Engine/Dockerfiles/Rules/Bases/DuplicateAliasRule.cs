using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Bases;

/// <summary>Each stage has a name of its own.</summary>
internal sealed class DuplicateAliasRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2050",
        "Each stage must have a name of its own",
        "Of two stages with one name the build takes the later, also where the first is meant.",
        "D32");

    /// <inheritdoc/>
    public override string? BuildCheck => "DuplicateStageName";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in context.File.Stages)
        {
            if (stage.Alias is { } alias && !names.Add(alias))
            {
                findings.Add(this, stage.From.Arguments[2], $"Two stages have the name '{alias}': give this one a name of its own");
            }
        }
    }
}
