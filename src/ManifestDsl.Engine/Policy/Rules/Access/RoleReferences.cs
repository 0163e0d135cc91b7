using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>What the role of a binding allows, as far as the set says it.</summary>
internal static class RoleReferences
{
    private const string Aggregate = "rbac.authorization.k8s.io/aggregate-to-";

    /// <summary>True when the role is certainly cluster-admin, which every cluster has.</summary>
    public static bool IsClusterAdmin(PolicyContext binding)
    {
        var reference = binding.Object.Root.Map("roleRef");
        return reference?.Text("kind") == "ClusterRole" && reference.Text("name") == "cluster-admin";
    }

    /// <summary>The entries of the role of a binding, those that it gets from other ClusterRoles included.</summary>
    public static List<Permission> Permissions(PolicyContext binding, ManifestSet set)
    {
        var permissions = new List<Permission>();
        var reference = binding.Object.Root.Map("roleRef");
        if (reference?.Text("kind") is { } kind && reference.Text("name") is { } name)
        {
            if (set.Named(RbacApi.Group, kind).Find(kind == "Role" ? binding.Facts.Namespace : "", name) is { } role)
            {
                Add(role, set, permissions, []);
            }
            else if (kind == "ClusterRole")
            {
                AddToBuiltIn(name, set, permissions);
            }
        }

        return permissions;
    }

    private static void Add(PolicyContext role, ManifestSet set, List<Permission> permissions, HashSet<PolicyContext> seen)
    {
        if (!seen.Add(role))
        {
            return;
        }

        if (role.Object.Root.Map("aggregationRule") is not { } aggregation)
        {
            AddRules(role, permissions);
            return;
        }

        // The cluster puts the rules together; what is written beside that is replaced.
        foreach (var item in aggregation.Read("clusterRoleSelectors").Items())
        {
            var selector = LabelSelector.Of(item);
            foreach (var part in set.OfKind(RbacApi.Group, "ClusterRole"))
            {
                if (selector.Matches(part.Facts.Labels) == true)
                {
                    Add(part, set, permissions, seen);
                }
            }
        }
    }

    // Kubernetes makes admin of what is labelled for admin, edit and view, edit of the last two.
    private static void AddToBuiltIn(string name, ManifestSet set, List<Permission> permissions)
    {
        string[] labels = name switch
        {
            "admin" => ["admin", "edit", "view"],
            "edit" => ["edit", "view"],
            "view" => ["view"],
            _ => [],
        };
        foreach (var role in labels.Length == 0 ? [] : set.OfKind(RbacApi.Group, "ClusterRole"))
        {
            if (labels.Any(label => role.Facts.Labels[Aggregate + label].AsText() == "true"))
            {
                Add(role, set, permissions, []);
            }
        }
    }

    private static void AddRules(PolicyContext role, List<Permission> permissions)
    {
        foreach (var item in role.Object.Root.Read("rules").Items())
        {
            if (item is MapNode map)
            {
                permissions.Add(new Permission(map));
            }
        }
    }
}
