using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4038: an entry of a Role about something that is in no namespace.</summary>
internal sealed class OutOfReachRule() : PermissionRule(RbacApi.Role)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4038",
        "A Role reaches only what is in its namespace",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Nodes, PersistentVolumes, CustomResourceDefinitions and the like are in no namespace: what a Role says of them allows nothing, and its holder is refused.");

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var verdict = permission.Resources.IsUnknown || permission.Groups.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var resource in permission.Resources.Items)
        {
            var slash = resource.Text.IndexOf('/');
            var name = slash < 0 ? resource.Text : resource.Text.Substring(0, slash);
            if (IsOutOfReach(permission, name))
            {
                findings.AddBadValue(
                    Metadata,
                    resource,
                    $"{role.Title} allows {permission.VerbText} on {resource.Text}, which are in no namespace, so that it gives nothing: write a ClusterRole and bind it with a ClusterRoleBinding");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }

    // In every group that is named: another group may have a resource of the same name in namespaces.
    private static bool IsOutOfReach(Permission permission, string resource)
    {
        var verb = permission.Verbs.IsUnknown || permission.Verbs.HasAny("bind", RbacApi.Wildcard) == true ? "bind" : "";
        var isOut = false;
        foreach (var group in permission.Groups.Items)
        {
            if (RbacApi.IsOutOfReachOfRoles(group.Text, resource, verb))
            {
                isOut = true;
            }
            else if (!ApiResources.HasGroup(group.Text) || ApiResources.IsKnown(group.Text, resource))
            {
                return false;
            }
        }

        return isOut && !permission.Groups.IsUnknown;
    }
}
