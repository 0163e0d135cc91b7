using k8s.Models;

namespace ManifestDsl;

/// <summary>Gives a <see cref="ClusterRole"/> to somebody, in the whole cluster.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]
public sealed record ClusterRoleBinding(string Name) : NamedObject(Name)
{
    /// <summary>The role, declared or by name, <c>roleRef</c>. Required; it cannot be changed later.</summary>
    [KubernetesField("roleRef", Handled = true)]
    public ClusterRoleReference? Role { get; init; }

    /// <summary>Who gets it, <c>subjects</c>: declared service accounts, workloads (their account), users and groups. Default: nobody.</summary>
    [KubernetesField("subjects", Handled = true)]
    public IReadOnlyList<Subject>? Subjects { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1ClusterRoleBinding? Overrides { get; init; }
}
