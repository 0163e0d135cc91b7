using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4042: a ClusterRole that the cluster adds to its role view, and that allows more than reading, or reads what view leaves out.</summary>
internal sealed class ViewRoleRule() : KindRule(RbacApi.Group, RbacApi.ClusterRole)
{
    private const string Label = "rbac.authorization.k8s.io/aggregate-to-view";

    private static readonly string[] Reading = ["get", "list", "watch"];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL4042",
        "What is part of the role view must only read",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Everybody who has the role view gets what a ClusterRole with the label aggregate-to-view allows, and view is given to those who must change nothing and see no Secrets.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var label = facts.Labels[Label];
        if (label.AsText() != "true")
        {
            return label is UnknownNode || (label is null && facts.Labels.IsUnknown) ? Verdict.Unknown : Verdict.Pass;
        }

        var rules = root.Read("rules");
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in rules.Items())
        {
            verdict = verdict.Or(item is MapNode map ? Check(facts, new Permission(map), findings) : Verdict.Unknown);
        }

        return verdict;
    }

    private Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        foreach (var verb in permission.Verbs.Items)
        {
            if (!Reading.Contains(verb.Text))
            {
                findings.AddBadValue(
                    Metadata, verb, $"{role.Title} becomes part of the role 'view' and allows {permission.VerbText} on {ResourceText(permission)}: leave the verb to a role with the label aggregate-to-edit or aggregate-to-admin");
                return Verdict.Fail;
            }
        }

        if (permission.Resources.Find("secrets") is { } secrets && permission.Groups.HasAny("", RbacApi.Wildcard) == true)
        {
            findings.AddBadValue(Metadata, secrets, $"{role.Title} becomes part of the role 'view' and opens Secrets, which view leaves out: take them away, or the label aggregate-to-view");
            return Verdict.Fail;
        }

        return permission.Verbs.IsUnknown || permission.Resources.IsUnknown || permission.Groups.IsUnknown ? Verdict.Unknown : Verdict.Pass;
    }

    private static string ResourceText(Permission permission) =>
        permission.Resources.Items.IsEmpty ? "what it names" : string.Join(", ", permission.Resources.Items.Select(static item => item.Text));
}
