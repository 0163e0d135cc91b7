using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>The pod has users of its own: root in it is nobody on the node.</summary>
internal sealed class HostUsersRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["hostUsers"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1037",
        "Pods should have users of their own",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "With hostUsers false the ids of a pod are mapped to ids that nobody else on the node has. It takes Kubernetes 1.33, a recent kernel and a recent runtime.")
    {
        Preset = RulePreset.Strict,
        References = ["W37"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        // The API server refuses the field in Windows pods.
        switch (workload.OperatingSystem)
        {
            case PodOperatingSystem.Windows:
                return Verdict.NotApplicable;
            case PodOperatingSystem.Unknown:
                return Verdict.Unknown;
        }

        switch (workload.PodSpec.Read("hostUsers"))
        {
            case null:
                findings.Add(new Finding(
                    Metadata,
                    FindingCause.NotSet,
                    workload.PodSpec,
                    $"The pods of {workload.Title} share the users of their node: set hostUsers to false",
                    FieldEdit.Set(Path, "false") with { NeedsReview = true }));
                return Verdict.Fail;
            case ScalarNode { AsBoolean: true } setting:
                findings.AddBadValue(
                    Metadata,
                    setting,
                    $"The pods of {workload.Title} share the users of their node: set hostUsers to false",
                    FieldEdit.Replace("hostUsers", "false") with { NeedsReview = true });
                return Verdict.Fail;
            case ScalarNode { AsBoolean: false }:
                return Verdict.Pass;
            default:
                return Verdict.Unknown;
        }
    }
}
