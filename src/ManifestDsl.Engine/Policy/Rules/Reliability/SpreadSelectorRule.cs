using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A topology spread constraint without a selector counts no pods and so spreads none.</summary>
internal sealed class SpreadSelectorRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["labelSelector"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3042",
        "A topology spread constraint must select pods",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "A constraint counts the pods that its labelSelector matches. Without one it matches none and has no effect.")
    {
        Preset = RulePreset.Baseline,
        References = ["W63"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var constraints = workload.PodSpec.Items("topologySpreadConstraints");
        var verdict = constraints.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var constraint in constraints)
        {
            var selector = constraint.Read("labelSelector");
            if (selector is not null)
            {
                verdict = verdict.Or(selector is UnknownNode ? Verdict.Unknown : Verdict.Pass);
                continue;
            }

            findings.AddNotSet(Metadata, constraint, Path, $"A topology spread constraint of {workload.Title} has no labelSelector and has no effect: set labelSelector to the labels of the pods");
            verdict = Verdict.Fail;
        }

        return verdict;
    }
}
