using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4043: rules of a ClusterRole that the cluster puts together from others.</summary>
internal sealed class ReplacedRulesRule() : KindRule(RbacApi.Group, RbacApi.ClusterRole)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4043",
        "An aggregated ClusterRole has no rules of its own",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "The cluster replaces the rules of a ClusterRole that has an aggregationRule by those of the ClusterRoles that it selects.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var aggregation = root.Read("aggregationRule");
        var rules = root.Read("rules");
        if (aggregation is not MapNode || rules is not ListNode list)
        {
            return aggregation is UnknownNode || (aggregation is not null && rules is UnknownNode) ? Verdict.Unknown : Verdict.Pass;
        }

        if (list.Items.IsEmpty)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata, rules, $"{facts.Title} has an aggregationRule, and the cluster replaces its rules: put them into a ClusterRole with the labels that it selects");
        return Verdict.Fail;
    }
}
