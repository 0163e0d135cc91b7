using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses an environment variable with both a value and a source of one.</summary>
internal sealed class EnvValueRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3021",
        "An environment variable must have one value",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses an environment variable that has both value and valueFrom.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var items = container.Map.Items("env");
        var verdict = items.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in items)
        {
            var value = item.Read("value");
            var source = item.Read("valueFrom");
            if (value is null || source is null || value is ScalarNode { Text: "" })
            {
                continue;
            }

            if (value is UnknownNode || source is UnknownNode)
            {
                verdict = verdict.Or(Verdict.Unknown);
                continue;
            }

            findings.AddBadValue(
                Metadata,
                value,
                $"The environment variable {item.Text("name")} of {container.InnerTitle} of {workload.Title} has both value and valueFrom: remove one of the two");
            verdict = Verdict.Fail;
        }

        return verdict;
    }
}
