using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses a request that is greater than the limit of the same resource.</summary>
internal sealed class RequestAboveLimitRule : ResourceRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3007",
        "A request must not be above its limit",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a container that requests more than it may use.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, string resource, ScalarNode? request, ScalarNode? limit, FindingSink findings)
    {
        if (request is null || limit is null || !Quantity.TryCompare(request.Text, limit.Text, out var order) || order <= 0)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            request,
            $"{container.Title} of {workload.Title} requests {request.Text} of {resource} and is limited to {limit.Text}: write a request that is not above the limit");
        return Verdict.Fail;
    }
}
