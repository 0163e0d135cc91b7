using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>revisionHistoryLimit 0 keeps nothing to go back to.</summary>
internal sealed class RevisionHistoryRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3055",
        "A rollout should be possible to undo",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "kubectl rollout undo goes back to a revision that is kept. Where every state is in Git some keep none.")
    {
        Preset = RulePreset.Strict,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind is not ("Deployment" or "StatefulSet" or "DaemonSet"))
        {
            return Verdict.NotApplicable;
        }

        var limit = workload.Object.Root.Read("spec", "revisionHistoryLimit");
        if (limit is not ScalarNode { AsInteger: 0 })
        {
            return limit is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, limit, $"{workload.Title} keeps no revision to go back to: write a revisionHistoryLimit of 1 or more, or remove it for 10");
        return Verdict.Fail;
    }
}
