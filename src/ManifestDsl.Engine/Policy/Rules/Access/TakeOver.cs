namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>
/// The rights by which everything in the reach of a binding can be taken over. Some take effect only together, and need not be in one role: bind and the
/// right to write bindings, escalate and the right to write roles, the approval of certificates and that of their signer.
/// </summary>
internal static class TakeOver
{
    private static readonly Grant[] Alone = [new("", ["users", "groups", "serviceaccounts"], "impersonate")];

    private static readonly Grant[][] Together =
    [
        [new(RbacApi.Group, ["roles", "clusterroles"], "bind"), new(RbacApi.Group, ["rolebindings", "clusterrolebindings"], "create", "update", "patch")],
        [new(RbacApi.Group, ["roles", "clusterroles"], "escalate"), new(RbacApi.Group, ["roles", "clusterroles"], "create", "update", "patch")],
        [
            new("certificates.k8s.io", ["certificatesigningrequests"], "create"),
            new("certificates.k8s.io", ["certificatesigningrequests/approval"], "update", "patch"),
            new("certificates.k8s.io", ["signers"], "approve"),
        ],
    ];

    /// <summary>The bindings that together give such rights to one account, the fewest first; empty when that is not certain.</summary>
    public static List<PolicyContext> By(List<PolicyContext> bindings, ManifestSet set)
    {
        var given = bindings.ConvertAll(binding => (Binding: binding, Permissions: RoleReferences.Permissions(binding, set)));
        foreach (var (binding, permissions) in given)
        {
            if (RoleReferences.IsClusterAdmin(binding)
                || permissions.Exists(static permission => permission.IsEverything == true)
                || Alone.Any(grant => Gives(binding, permissions, grant)))
            {
                return [binding];
            }
        }

        foreach (var grants in Together)
        {
            // What is given in one namespace and what is given in another do not add up; what is given in the cluster holds in each.
            foreach (var space in given.Select(static one => Reach(one.Binding)).Distinct())
            {
                var parts = given.FindAll(one => Reach(one.Binding) is null || Reach(one.Binding) == space);
                var found = grants.Select(grant => parts.Find(one => Gives(one.Binding, one.Permissions, grant)).Binding).ToList();
                if (!found.Contains(null!))
                {
                    return [.. found.Distinct()];
                }
            }
        }

        return [];
    }

    private static string? Reach(PolicyContext binding) => binding.Facts.Kind == "RoleBinding" ? binding.Facts.Namespace : null;

    private static bool Gives(PolicyContext binding, List<Permission> permissions, Grant grant) =>
        permissions.Exists(permission => grant.OrEveryResource.IsIn(permission, Reach(binding) is not null) == true);
}
