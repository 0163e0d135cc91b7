using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3068: an autoscaler that cannot scale.</summary>
internal sealed class MaxReplicasRule : ScalingRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3068",
        "Autoscalers must have room to scale",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Where maxReplicas is not above minReplicas the number of pods never changes, or the API server refuses the object.")
    {
        References = ["W73"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var least = root.Read("spec", "minReplicas");
        var most = root.Read("spec", "maxReplicas");
        if (most.AsInteger() is not { } max || (least is not null && least.AsInteger() is null))
        {
            return most is null ? Verdict.NotApplicable : Verdict.Unknown;
        }

        var min = least.AsInteger() ?? 1;
        if (max > min)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            most!,
            $"{facts.Title} has maxReplicas {max.ToString(CultureInfo.InvariantCulture)} and minReplicas {min.ToString(CultureInfo.InvariantCulture)}: set maxReplicas above minReplicas, or set replicas and remove the autoscaler");
        return Verdict.Fail;
    }
}
