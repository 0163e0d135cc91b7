using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6015: OpenShift security context constraints that admit privileged containers.</summary>
internal sealed class SecurityContextConstraintsRule() : KindRule("security.openshift.io", "SecurityContextConstraints")
{
    private const string Field = "allowPrivilegedContainer";

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6015",
        "SecurityContextConstraints must not allow privileged containers",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Whoever may use such constraints may run containers that control their node.")
    {
        Preset = RulePreset.Baseline,
        References = ["W105"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var node = root.Read(Field);
        if (node is not ScalarNode { AsBoolean: true })
        {
            return node is null or ScalarNode { AsBoolean: false } ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, node, $"{facts.Title} allows privileged containers: set {Field} to false");
        return Verdict.Fail;
    }
}
