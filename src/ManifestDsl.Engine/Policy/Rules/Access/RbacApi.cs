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
}
