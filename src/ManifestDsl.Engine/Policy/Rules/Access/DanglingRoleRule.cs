using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4041: the role of a binding is not among the objects, nor one that every cluster has.</summary>
internal sealed class DanglingRoleRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4041",
        "The role of a binding should be declared",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "A binding to a role that does not exist gives nothing, until somebody creates a role of that name.")
    {
        Preset = RulePreset.Strict,
        References = ["R30"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var kind in RbacApi.Bindings)
        {
            foreach (var binding in set.OfKind(RbacApi.Group, kind))
            {
                CheckBinding(set, binding, findings);
            }
        }
    }

    private void CheckBinding(ManifestSet set, PolicyContext binding, FindingSink findings)
    {
        if (binding.Object.Root.Map("roleRef") is not { } reference
            || reference.Text("kind") is not { } kind
            || reference["name"] is not ScalarNode { AsText: { } name } node
            || binding.Facts.IsIdentityUnknown
            || (kind == "ClusterRole" && IsInEveryCluster(name))
            || !set.Named(RbacApi.Group, kind).Lacks(kind == "Role" ? binding.Facts.Namespace : "", name))
        {
            return;
        }

        findings.Object = binding.Object;
        findings.AddBadValue(Metadata, node, $"{binding.Facts.Title} refers to {kind} '{name}', which is not declared: declare it, or correct the name");
    }

    private static bool IsInEveryCluster(string name) =>
        name is "cluster-admin" or "admin" or "edit" or "view" || name.StartsWith("system:", StringComparison.Ordinal);
}
