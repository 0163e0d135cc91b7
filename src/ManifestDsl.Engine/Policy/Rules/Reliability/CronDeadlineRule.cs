using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The controller looks at CronJobs every ten seconds: with a shorter deadline runs are missed.</summary>
internal sealed class CronDeadlineRule : WorkloadRule
{
    private const long Interval = 10;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3048",
        "The starting deadline must be at least ten seconds",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The controller looks for runs that are due every ten seconds. With a shorter deadline it may always come too late.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "CronJob")
        {
            return Verdict.NotApplicable;
        }

        var deadline = workload.Object.Root.Read("spec", "startingDeadlineSeconds");
        if (deadline is not ScalarNode { AsInteger: < Interval and >= 0 })
        {
            return deadline is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, deadline, $"{workload.Title} has startingDeadlineSeconds {deadline}, and the controller looks for runs every 10 seconds only: write 10 or more");
        return Verdict.Fail;
    }
}
