using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>COPY --from names another stage that there is.</summary>
internal sealed class CopyFromItselfRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Error(
        "MDSL2051",
        "COPY --from must name another stage",
        "A stage cannot be copied from while it is built, nor one that does not exist: docker build fails.",
        "D33");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3023"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, copy) in context.All("COPY"))
        {
            var flag = copy.Flags.FirstOrDefault(static flag => flag.Name == "from");
            if (flag is null || flag.Value.Length == 0)
            {
                continue;
            }

            var isNumber = int.TryParse(flag.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (string.Equals(flag.Value, stage.Alias, StringComparison.OrdinalIgnoreCase) || (isNumber && number == stage.Index))
            {
                findings.Add(this, flag.Value, flag.Provenance, $"COPY takes files from '{flag.Value}', the stage that it is in: remove --from, or name an earlier stage");
            }
            else if (isNumber && context.File.FindStage(flag.Value) is null)
            {
                findings.Add(this, flag.Value, flag.Provenance, $"COPY takes files from stage {flag.Value}, and the stages are numbered from 0 to {(context.File.Stages.Length - 1).ToString(CultureInfo.InvariantCulture)}: write the name of a stage");
            }
        }
    }
}
