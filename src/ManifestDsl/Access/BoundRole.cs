namespace ManifestDsl;

/// <summary>
/// The role that a <see cref="RoleBinding"/> gives: a declared <see cref="ManifestDsl.Role"/> or <see cref="ManifestDsl.ClusterRole"/>, or the name of a Role; made
/// from these. <see cref="OfCluster"/> names a ClusterRole that is not declared.
/// </summary>
public sealed record BoundRole
{
    /// <summary>The name of a Role that is not declared in C#, <c>name</c>. Default: another property says it.</summary>
    [KubernetesField("name", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The name of a ClusterRole that is not declared in C#, <c>name</c>. Default: another property says it.</summary>
    [KubernetesField("name", Handled = true)]
    public string? ClusterRoleName { get; init; }

    /// <summary>The declared Role, <c>name</c>. Default: another property says it.</summary>
    [KubernetesField("name", Handled = true)]
    public Role? Role { get; init; }

    /// <summary>The declared ClusterRole, <c>name</c>. Default: another property says it.</summary>
    [KubernetesField("name", Handled = true)]
    public ClusterRole? ClusterRole { get; init; }

    /// <summary>A ClusterRole that is not declared in C#.</summary>
    /// <param name="clusterRoleName">Its name, for example <c>view</c>.</param>
    public static BoundRole OfCluster(string clusterRoleName) => new() { ClusterRoleName = clusterRoleName };

    /// <summary>Refers to a Role by name.</summary>
    public static implicit operator BoundRole(string name) => new() { Name = name };

    /// <summary>Refers to a declared Role.</summary>
    public static implicit operator BoundRole(Role role) => new() { Role = role };

    /// <summary>Refers to a declared ClusterRole.</summary>
    public static implicit operator BoundRole(ClusterRole clusterRole) => new() { ClusterRole = clusterRole };
}
