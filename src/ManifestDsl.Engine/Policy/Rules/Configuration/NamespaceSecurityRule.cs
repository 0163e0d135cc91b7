using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Rules.PodPolicies;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6012: a Namespace in which the cluster does not enforce the Pod Security Standards.</summary>
internal sealed class NamespaceSecurityRule : PolicyRule
{
    private const string Label = EnforcedLevel.LabelKey;

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6012",
        "Namespaces must enforce a Pod Security level",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Without the label the cluster takes every pod in the namespace, privileged ones too, whoever makes them.")
    {
        References = ["W101"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        var facts = context.Facts;
        var root = context.Object.Root;

        // The components of the cluster need what the levels forbid; clusters before 1.23 know nothing of the label.
        if (facts is not { Kind: "Namespace", Group: "" }
            || context.Options.KubernetesVersion.Minor < EnforcedLevel.Since
            || facts.Name.StartsWith("kube-", StringComparison.Ordinal))
        {
            return Verdict.NotApplicable;
        }

        var isSet = facts.Labels.Has(Label);
        if (isSet == false)
        {
            findings.AddNotSet(
                Metadata, root, ["metadata", "labels"], $"{facts.Title} enforces no Pod Security level: set the label {Label} to restricted or baseline{InDsl(root)}");
            return Verdict.Fail;
        }

        if (isSet is null || facts.Labels[Label] is not ScalarNode { AsText: { } level } node)
        {
            return Verdict.Unknown;
        }

        if (level is "restricted" or "baseline")
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, node, $"{facts.Title} enforces the Pod Security level '{level}': set it to restricted or baseline");
        return Verdict.Fail;
    }

    private static string InDsl(MapNode root) => root.Type is { Tier: ManifestTier.Dsl } ? " (property Enforce)" : "";
}
