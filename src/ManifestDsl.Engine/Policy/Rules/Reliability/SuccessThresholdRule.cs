using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses a successThreshold other than 1 in liveness and startup probes.</summary>
internal sealed class SuccessThresholdRule : ContainerRule
{
    private static readonly string[] Fields = ["livenessProbe", "startupProbe"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3015",
        "A liveness or startup probe must succeed at once",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a successThreshold other than 1 in liveness and startup probes.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var field in Fields)
        {
            switch (container.Map.Read(field, "successThreshold"))
            {
                case null:
                    break;
                case ScalarNode { AsInteger: { } number } node:
                    if (number != 1)
                    {
                        findings.AddBadValue(
                            Metadata,
                            node,
                            $"The {Probes.TitleOf(field)} of {container.InnerTitle} of {workload.Title} has a successThreshold of {node.Text}: write 1",
                            FieldEdit.Replace("successThreshold", "1"));
                        verdict = Verdict.Fail;
                    }

                    break;
                default:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
            }
        }

        return verdict;
    }
}
