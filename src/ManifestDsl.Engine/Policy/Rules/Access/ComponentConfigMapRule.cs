using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4028: writing the ConfigMaps that steer the cluster: where names lead (coredns) and who may log in (aws-auth).</summary>
internal sealed class ComponentConfigMapRule() : PermissionRule(RbacApi.Roles)
{
    private static readonly string[] Components = ["coredns", "aws-auth", "kube-proxy", "kubeadm-config", "cluster-info"];
    private static readonly string[] Writing = ["create", "update", "patch", "delete", "deletecollection", RbacApi.Wildcard];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL4028",
        "A role must not change the configuration of the cluster's components",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Whoever writes the ConfigMap of CoreDNS leads every name of the cluster where they want; aws-auth says who is cluster administrator.")
    {
        References = ["R24"],
    };

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var matches = Permission.All(
            permission.Groups.HasAny("", RbacApi.Wildcard),
            permission.Resources.HasAny("configmaps"),
            permission.Verbs.HasAny(Writing),
            Reaches(role, permission));
        if (matches != true)
        {
            return NotFailing(matches);
        }

        ManifestNode node = Named(permission) ?? permission.Resources.Find("configmaps")!;
        findings.AddBadValue(
            Metadata,
            node,
            $"{role.Title} allows {permission.VerbText} on {What(permission)}: leave that to the administrators of the cluster");
        return Verdict.Fail;
    }

    private static bool? Reaches(ObjectFacts role, Permission permission) => permission.ResourceNames.IsEmpty
        ? role.Kind == "Role" && role.Namespace == "kube-system"
        : permission.ResourceNames.HasAny(Components);

    private static string What(Permission permission) =>
        Named(permission) is { } name ? $"the ConfigMap '{name.Text}'" : "the ConfigMaps of kube-system";

    private static ScalarNode? Named(Permission permission)
    {
        foreach (var item in permission.ResourceNames.Items)
        {
            if (Components.Contains(item.Text))
            {
                return item;
            }
        }

        return null;
    }
}
