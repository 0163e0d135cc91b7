using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Request and limit of a resource are the same amount: the pod then has the quality of service Guaranteed.</summary>
internal sealed class GuaranteedResourcesRule : ResourceRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3006",
        "Requests should equal limits",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "A pod whose requests equal its limits is evicted last and never competes for what it was promised. It also keeps what it does not use.")
    {
        Preset = RulePreset.Strict,
        References = ["W07"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, string resource, ScalarNode? request, ScalarNode? limit, FindingSink findings)
    {
        if (request is null || limit is null || request.Text == limit.Text || !Quantity.TryCompare(request.Text, limit.Text, out var order) || order == 0)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            request,
            $"{container.Title} of {workload.Title} requests {request.Text} of {resource} and is limited to {limit.Text}: write the same amount for both");
        return Verdict.Fail;
    }
}
