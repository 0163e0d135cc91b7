using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses probes and lifecycle hooks of init containers that are no sidecars.</summary>
internal sealed class InitContainerHooksRule : ContainerRule
{
    private static readonly string[] Fields = [.. Probes.Fields, "lifecycle"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3016",
        "Init containers must have no probes",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "An init container ends before the others start. The API server refuses probes and lifecycle hooks in it unless its restartPolicy is Always.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        if (container.Kind != ContainerKind.Init || container.RunsOn == true)
        {
            return Verdict.NotApplicable;
        }

        var verdict = Verdict.Pass;
        foreach (var field in Fields)
        {
            if (container.Map.Read(field) is not { } value)
            {
                continue;
            }

            if (value is UnknownNode || container.RunsOn is null)
            {
                verdict = verdict.Or(Verdict.Unknown);
                continue;
            }

            findings.AddBadValue(
                Metadata,
                value,
                $"{container.Title} of {workload.Title} has a {field} and ends before the other containers start: remove it, or make the container a sidecar with restartPolicy Always",
                FieldEdit.Remove(field) with { NeedsReview = true });
            verdict = Verdict.Fail;
        }

        return verdict;
    }
}
