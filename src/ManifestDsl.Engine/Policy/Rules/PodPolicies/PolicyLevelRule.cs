using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>MDSL1102: a PodPolicy enforces a level that declared namespaces in its scope do not have as their label, by which alone the cluster knows it.</summary>
internal sealed class PolicyLevelRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1102",
        "The namespaces of a PodPolicy must enforce its level",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "The cluster knows a Pod Security level by the labels of a namespace alone. Without them it takes the pods that the policy means to refuse.")
    {
        Preset = RulePreset.Baseline,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var policy in set.Policies)
        {
            if (policy is { Level: { } level and not PodSecurityLevel.Privileged, Mode: PolicyMode.Enforce, ClusterVersion.Minor: >= EnforcedLevel.Since })
            {
                Check(set, policy, level, findings);
            }
        }
    }

    private void Check(ManifestSet set, PodPolicy policy, PodSecurityLevel level, FindingSink findings)
    {
        var loose = new List<PolicyContext>();
        foreach (var context in set.OfKind("", "Namespace"))
        {
            if (IsLoose(set, policy, level, context))
            {
                loose.Add(context);
            }
        }

        if (loose.Count > 0)
        {
            findings.Object = policy.Subject;
            findings.Container = null;
            var names = string.Join(" and ", loose.Select(static context => context.Facts.Title));
            findings.Add(new Finding(
                Metadata,
                FindingCause.BadValue,
                policy.Declaration["Level"] ?? policy.Declaration,
                $"{policy.Title} has the Pod Security level '{level.ToText()}', which {names} {(loose.Count == 1 ? "does" : "do")} not enforce: set Policy of the namespace to it, "
                    + $"or the label {EnforcedLevel.LabelKey} to {level.ToText()}")
            {
                Related = loose[0].Object.Root.Provenance,
            });
        }
    }

    private static bool IsLoose(ManifestSet set, PodPolicy policy, PodSecurityLevel level, PolicyContext context)
    {
        // Those of the cluster's own components need what the levels forbid; a policy for all does not mean them.
        if (context.Facts.Name.StartsWith("kube-", StringComparison.Ordinal) && policy.Scope.Namespaces.IsEmpty)
        {
            return false;
        }

        return context.Facts.Name.Length > 0
            && ScopeCheck.AppliesIn(policy, context.Facts.Name, set) == true
            && context.Facts.Labels.Has(EnforcedLevel.LabelKey) switch
            {
                false => true,
                true => EnforcedLevel.Of(context) is { } enforced && enforced.Level < level,
                null => false,
            };
    }
}
