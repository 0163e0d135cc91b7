using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Names of the RBAC API.</summary>
internal static class RbacApi
{
    public const string Group = "rbac.authorization.k8s.io";

    public const string Wildcard = "*";

    public static readonly string[] Roles = ["ClusterRole", "Role"];

    public static readonly string[] ClusterRole = ["ClusterRole"];

    public static readonly string[] Role = ["Role"];

    public static readonly string[] Bindings = ["ClusterRoleBinding", "RoleBinding"];

    /// <summary>
    /// True for what a Role cannot give: what is in no namespace. Of namespaces it gives its own, and bind is asked for in the namespace of the new binding.
    /// </summary>
    public static bool IsOutOfReachOfRoles(string group, string resource, string verb) =>
        ApiResources.IsClusterScoped(group, resource) && resource != "namespaces" && !(resource == "clusterroles" && verb == "bind");
}
