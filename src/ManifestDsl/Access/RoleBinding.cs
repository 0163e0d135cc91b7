using k8s.Models;

namespace ManifestDsl;

/// <summary>Gives a role to somebody, in one namespace.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("rbac.authorization.k8s.io/v1", "RoleBinding")]
public sealed record RoleBinding(string Name) : NamespacedObject(Name)
{
    /// <summary>The <see cref="ManifestDsl.Role"/> or <see cref="ClusterRole"/>, <c>roleRef</c>. Required; it cannot be changed later.</summary>
    [KubernetesField("roleRef", Handled = true)]
    public BoundRole? Role { get; init; }

    /// <summary>Who gets it, <c>subjects</c>: declared service accounts, workloads (their account), users and groups. Default: nobody.</summary>
    [KubernetesField("subjects", Handled = true)]
    public IReadOnlyList<Subject>? Subjects { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1RoleBinding? Overrides { get; init; }
}
