using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A Deployment has at least two replicas.</summary>
internal sealed class ReplicasRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["spec", "replicas"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3036",
        "A Deployment should have two replicas",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "With one replica the program is away whenever its node is drained. Not every program needs more.")
    {
        Preset = RulePreset.Strict,
        References = ["W64"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "Deployment")
        {
            return Verdict.NotApplicable;
        }

        var replicas = workload.Object.Root.Read("spec", "replicas");
        if (replicas is null)
        {
            findings.AddNotSet(Metadata, workload.Object.Root, Path, $"{workload.Title} does not set replicas and has one: set replicas to 2 or more, unless an autoscaler does");
            return Verdict.Fail;
        }

        // Zero is switched off on purpose.
        if (replicas is not ScalarNode { AsInteger: 1 })
        {
            return replicas is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, replicas, $"{workload.Title} has one replica: write 2 or more", FieldEdit.Replace("replicas", "2") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
