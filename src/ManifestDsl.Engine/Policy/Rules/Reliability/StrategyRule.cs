using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A Deployment replaces its pods one after the other.</summary>
internal sealed class StrategyRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3037",
        "A Deployment should be updated without a gap",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "The strategy Recreate stops all pods before it starts new ones. A program whose volume takes one pod only needs that.")
    {
        Preset = RulePreset.Strict,
        References = ["W65"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "Deployment")
        {
            return Verdict.NotApplicable;
        }

        var type = workload.Object.Root.Read("spec", "strategy", "type");
        if (type is not ScalarNode { AsText: "Recreate" })
        {
            return type is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            type,
            $"{workload.Title} stops all its pods before it starts new ones: write RollingUpdate if old and new pods may run side by side",
            FieldEdit.Replace("type", "RollingUpdate") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
