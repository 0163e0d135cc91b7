using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>What the role of a binding allows.</summary>
internal static class RoleReferences
{
    private static readonly string[] TakeOverVerbs = ["escalate", "bind", "impersonate"];

    /// <summary>The role of a binding when it is in the set.</summary>
    public static PolicyContext? Find(PolicyContext binding, ManifestSet set)
    {
        var reference = binding.Object.Root.Map("roleRef");
        return reference?.Text("kind") is { } kind && reference.Text("name") is { } name
            ? set.Named(RbacApi.Group, kind).Find(kind == "Role" ? binding.Facts.Namespace : "", name)
            : null;
    }

    /// <summary>True when the role of a binding is certainly one by which the whole reach of the binding can be taken over.</summary>
    public static bool IsTakeOver(PolicyContext binding, ManifestSet set)
    {
        var reference = binding.Object.Root.Map("roleRef");
        if (reference?.Text("kind") == "ClusterRole" && reference.Text("name") == "cluster-admin")
        {
            return true;
        }

        foreach (var item in Find(binding, set)?.Object.Root.Read("rules").Items() ?? [])
        {
            if (item is MapNode map && IsTakeOver(new Permission(map)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTakeOver(Permission permission) => permission.IsEverything == true
        || (permission.ResourceNames.IsEmpty
            && permission.Verbs.HasAny(TakeOverVerbs) == true
            && permission.Resources.HasAny("roles", "clusterroles", "users", "groups", "serviceaccounts", RbacApi.Wildcard) == true);
}
