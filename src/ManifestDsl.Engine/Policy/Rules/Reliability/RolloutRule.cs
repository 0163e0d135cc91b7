using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>
/// An update may neither take a pod away nor add one: the API server refuses maxSurge and maxUnavailable that are both 0. Of a DaemonSet
/// maxSurge is 0 when it is unset.
/// </summary>
internal sealed class RolloutRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3043",
        "An update must be able to move",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses an update strategy that may neither stop an old pod nor start a new one.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var kind = workload.Location.Kind;
        if (kind is not ("Deployment" or "DaemonSet"))
        {
            return Verdict.NotApplicable;
        }

        var update = workload.Object.Root.Read("spec", kind == "Deployment" ? "strategy" : "updateStrategy", "rollingUpdate");
        if (update is not MapNode map)
        {
            return update is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var unavailable = map.Read("maxUnavailable");
        var surge = map.Read("maxSurge");
        if (unavailable is UnknownNode || surge is UnknownNode)
        {
            return Verdict.Unknown;
        }

        if (!IsZero(unavailable) || !(IsZero(surge) || (surge is null && kind == "DaemonSet")))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            unavailable!,
            $"{workload.Title} has maxUnavailable 0 and {(surge is null ? "no maxSurge" : "maxSurge 0")}, so that no pod can be replaced: set one of the two to 1 or more");
        return Verdict.Fail;
    }

    private static bool IsZero(ManifestNode? node) => node is ScalarNode { Text: "0" or "0%" };
}
