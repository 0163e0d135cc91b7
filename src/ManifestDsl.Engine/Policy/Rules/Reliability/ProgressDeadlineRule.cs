using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses a Deployment whose pods count as available only after it has given up.</summary>
internal sealed class ProgressDeadlineRule : WorkloadRule
{
    private const long DefaultDeadline = 600;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3045",
        "The progress deadline must be above minReadySeconds",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a Deployment whose progressDeadlineSeconds (600 when unset) is not greater than its minReadySeconds.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "Deployment")
        {
            return Verdict.NotApplicable;
        }

        var ready = workload.Object.Root.Read("spec", "minReadySeconds");
        var deadline = workload.Object.Root.Read("spec", "progressDeadlineSeconds");
        if (ready is null)
        {
            return Verdict.Pass;
        }

        if (ready is not ScalarNode { AsInteger: { } readySeconds } || deadline is not (null or ScalarNode { AsInteger: not null }))
        {
            return Verdict.Unknown;
        }

        var seconds = (deadline as ScalarNode)?.AsInteger ?? DefaultDeadline;
        if (readySeconds < seconds)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            ready,
            $"{workload.Title} has minReadySeconds {ready} and {(deadline is null ? "the default progressDeadlineSeconds, 600" : $"progressDeadlineSeconds {deadline}")}: write a progressDeadlineSeconds above minReadySeconds");
        return Verdict.Fail;
    }
}
