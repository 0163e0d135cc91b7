namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.ClusterRole"/>, by declaration or by name. Made from either.</summary>
public sealed record ClusterRoleReference
{
    /// <summary>The name of a ClusterRole that is not declared in C#, for example <c>view</c>.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared ClusterRole.</summary>
    [KubernetesField("", Handled = true)]
    public ClusterRole? ClusterRole { get; init; }

    /// <summary>Refers to a ClusterRole by name.</summary>
    public static implicit operator ClusterRoleReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared ClusterRole.</summary>
    public static implicit operator ClusterRoleReference(ClusterRole clusterRole) => new() { ClusterRole = clusterRole };
}
