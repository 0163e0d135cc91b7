using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3060: the selector of a controller must select its own pods.</summary>
internal sealed class SelectorMismatchRule() : KindRule("apps", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3060",
        "The selector of a workload must match the labels of its pods",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a controller that would not find the pods which it makes.")
    {
        Preset = RulePreset.Baseline,
        References = ["W66"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var selector = facts.Selector;
        // That there is none is MDSL7004.
        if (selector.IsUnset)
        {
            return Verdict.NotApplicable;
        }

        if (selector.IsEmpty)
        {
            findings.AddBadValue(Metadata, selector.Node!, $"The selector of {facts.Title} is empty: set matchLabels to labels of its pod template");
            return Verdict.Fail;
        }

        switch (selector.Matches(facts.PodLabels))
        {
            case null:
                return Verdict.Unknown;
            case true:
                return Verdict.Pass;
            default:
                var unmet = selector.Requirements.First(requirement => requirement.Matches(facts.PodLabels) == false);
                findings.AddBadValue(Metadata, selector.Node!, $"The selector of {facts.Title} asks for '{unmet}', which its pod template does not have: use the same labels in both");
                return Verdict.Fail;
        }
    }
}
