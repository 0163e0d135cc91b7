using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3067: an autoscaler that goes down to one pod. Unset is 1.</summary>
internal sealed class MinReplicasRule : ScalingRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3067",
        "Autoscalers should keep two pods",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "With one pod the application is down whenever that pod or its node is.")
    {
        References = ["W72"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read("spec", "minReplicas");
        if (node is null)
        {
            findings.AddNotSet(Metadata, root, ["spec", "minReplicas"], $"{facts.Title} goes down to one pod: set minReplicas to 2 or more", "2");
            return Verdict.Fail;
        }

        if (node.AsInteger() is not { } count)
        {
            return Verdict.Unknown;
        }

        if (count >= 2)
        {
            return Verdict.Pass;
        }

        var pods = count == 1 ? "one pod" : "no pod";
        findings.AddBadValue(Metadata, node, $"{facts.Title} goes down to {pods}: set minReplicas to 2 or more", FieldEdit.Replace("minReplicas", "2"));
        return Verdict.Fail;
    }
}
