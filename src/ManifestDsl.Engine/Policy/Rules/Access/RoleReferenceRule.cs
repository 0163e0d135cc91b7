using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4016 and 4017: a binding must not give one of the roles that may do nearly everything.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="kinds">The kinds of bindings.</param>
/// <param name="roles">The ClusterRoles.</param>
internal sealed class RoleReferenceRule(RuleMetadata metadata, string[] kinds, params string[] roles) : KindRule(RbacApi.Group, kinds)
{
    public static readonly RoleReferenceRule ClusterAdmin = new(
        new(
            "MDSL4016",
            "Bindings must not give cluster-admin",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "cluster-admin may do everything; in a RoleBinding everything in the namespace.")
        {
            Preset = RulePreset.Baseline,
            References = ["R15"],
        },
        RbacApi.Bindings,
        "cluster-admin");

    public static readonly RoleReferenceRule EditorEverywhere = new(
        new(
            "MDSL4017",
            "ClusterRoleBindings must not give admin or edit",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "admin and edit are made for one namespace: in all of them they read every Secret and run pods as every service account.")
        {
            References = ["R15"],
        },
        ["ClusterRoleBinding"],
        "admin",
        "edit");

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var name = root.Read("roleRef", "name");
        var kind = root.Read("roleRef", "kind");
        if (name is not ScalarNode { AsText: { } role } || kind is not ScalarNode { AsText: { } roleKind })
        {
            return Verdict.Unknown;
        }

        if (roleKind != "ClusterRole" || !roles.Contains(role))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, name, $"{facts.Title} gives '{role}' to its subjects{Reach(facts)}: write a role with the verbs and resources that are needed");
        return Verdict.Fail;
    }

    private static string Reach(ObjectFacts facts) => facts.Kind == "ClusterRoleBinding" ? " in every namespace" : "";
}
