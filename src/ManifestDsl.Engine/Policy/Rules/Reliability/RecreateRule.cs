using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses the numbers of a rolling update beside a strategy that is none.</summary>
internal sealed class RecreateRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3044",
        "Only a rolling update has its settings",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses rollingUpdate beside the strategy Recreate.")
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

        var strategy = workload.Object.Root.Read("spec", "strategy");
        if (strategy is not MapNode map)
        {
            return strategy is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var type = map.Read("type");
        var update = map.Read("rollingUpdate");
        if (type is not ScalarNode { AsText: "Recreate" } || update is null or UnknownNode)
        {
            return type is UnknownNode || update is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, type, $"{workload.Title} has the strategy Recreate and settings of a rolling update: remove maxSurge and maxUnavailable, or write RollingUpdate");
        return Verdict.Fail;
    }
}
