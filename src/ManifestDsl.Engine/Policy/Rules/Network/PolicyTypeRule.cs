using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5018: rules of a NetworkPolicy in a direction that its policyTypes leave out, so that they are not looked at.</summary>
internal sealed class PolicyTypeRule() : KindRule(IngressRule.Group, "NetworkPolicy")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5018",
        "Network policies must list the types of their rules",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Rules of a type that policyTypes leaves out are not looked at: the policy does not do what it says.")
    {
        Preset = RulePreset.Baseline,
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read("spec", "policyTypes");
        var types = new TextList(node);
        if (types.IsUnknown || types.IsEmpty)
        {
            return types.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        return CheckType(facts, root, node!, types, "ingress", "Ingress", findings)
            .Or(CheckType(facts, root, node!, types, "egress", "Egress", findings));
    }

    private Verdict CheckType(ObjectFacts facts, MapNode root, ManifestNode node, TextList types, string field, string type, FindingSink findings)
    {
        var rules = root.Read("spec", field);
        if (types.Find(type) is not null || rules is null or ListNode { Items.IsEmpty: true })
        {
            return Verdict.Pass;
        }

        if (rules is not ListNode)
        {
            return Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            node,
            $"{facts.Title} has {field} rules, which are not looked at: add {type} to policyTypes",
            FieldEdit.ReplaceItems("policyTypes", [.. types.Items.Select(static item => item.Text), type]));
        return Verdict.Fail;
    }
}
