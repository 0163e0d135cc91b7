using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>terminationGracePeriodSeconds 0 kills the pod at once.</summary>
internal sealed class GracePeriodRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3019",
        "Pods must be given time to end",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Without a grace period programs are killed in the middle of a request or a write, and a StatefulSet may start a second pod while the first still runs.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var grace = workload.PodSpec.Read("terminationGracePeriodSeconds");
        if (grace is not ScalarNode { AsInteger: 0 })
        {
            return grace is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            grace,
            $"The pods of {workload.Title} have a terminationGracePeriodSeconds of 0 and are killed at once: write the seconds that they need to end, or remove it for 30");
        return Verdict.Fail;
    }
}
