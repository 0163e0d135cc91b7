using ManifestDsl.Engine.PodPolicies;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>MDSL1103: a PodPolicy that says nothing about pods.</summary>
internal sealed class EmptyPolicyRule : SetRule
{
    // Where and how it applies, not what it asks for.
    private static readonly string[] Circumstances =
    [
        "Name", "Labels", "Annotations", "Instance", "Version", "Component", "PartOf", "ManagingTool",
        "Mode", "LevelVersion", "Namespaces", "NamespaceLabels", "PodLabels", "Exempt", "Subjects",
    ];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL1103",
        "A PodPolicy must control something",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "A policy with neither a level nor a control allows every pod, and looks as if it did not.")
    {
        Preset = RulePreset.Baseline,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var policy in set.Policies)
        {
            if (IsEmpty(policy))
            {
                findings.Object = policy.Subject;
                findings.Container = null;
                findings.Add(new Finding(
                    Metadata,
                    FindingCause.NotSet,
                    policy.Declaration,
                    $"{policy.Title} allows every pod: set its Level, or properties of what it controls, for example Privileged = false"));
            }
        }
    }

    private static bool IsEmpty(PodPolicy policy)
    {
        foreach (var entry in policy.Declaration.Entries)
        {
            if (Array.IndexOf(Circumstances, entry.Key) < 0 && entry.Value is not Model.ScalarNode { Kind: Model.ScalarKind.Null })
            {
                return false;
            }
        }

        return true;
    }
}
