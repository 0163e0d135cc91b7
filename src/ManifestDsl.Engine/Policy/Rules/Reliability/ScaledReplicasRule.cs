using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3070: a workload that an autoscaler scales states its number of pods too.</summary>
internal sealed class ScaledReplicasRule() : KindSetRule(ScalingRule.Group, ScalingRule.Kind)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3070",
        "Workloads with an autoscaler must not set replicas",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Each time the manifest is applied the number of pods falls back to what it says, whatever the load is.")
    {
        References = ["W75"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        if (ScaleTargets.Find(set, context) is { } target && target.Object.Root.Read("spec", "replicas") is ScalarNode node)
        {
            findings.Object = target.Object;
            findings.AddBadValue(
                Metadata,
                node,
                $"{target.Facts.Title} sets replicas, and {context.Facts.Title} scales it: remove replicas, or each deployment undoes the scaling",
                FieldEdit.Remove("replicas") with { NeedsReview = true });
        }
    }
}
