using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3069: the target of an autoscaler is not among the objects. Targets of custom kinds are left alone.</summary>
internal sealed class ScaleTargetRule() : KindSetRule(ScalingRule.Group, ScalingRule.Kind)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3069",
        "The target of an autoscaler should be declared",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "An autoscaler whose target does not exist does nothing.")
    {
        Preset = RulePreset.Strict,
        References = ["W74"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        if (context.Object.Root.Read("spec", "scaleTargetRef") is MapNode reference
            && reference.Text("kind") is "Deployment" or "StatefulSet" or "ReplicaSet"
            && reference["name"] is ScalarNode { AsText: { } name } node
            && !context.Facts.IsIdentityUnknown
            && set.Named("apps", reference.Text("kind")!).Lacks(context.Facts.Namespace, name))
        {
            findings.AddBadValue(Metadata, node, $"{context.Facts.Title} scales {reference.Text("kind")} '{name}', which is not declared: declare it, or correct the name");
        }
    }
}
