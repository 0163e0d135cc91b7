using k8s.Models;

namespace ManifestDsl;

/// <summary>What may be done with the API in one namespace.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("rbac.authorization.k8s.io/v1", "Role")]
public sealed record Role(string Name) : NamespacedObject(Name)
{
    /// <summary>What it allows, <c>rules</c>. Default: nothing.</summary>
    [KubernetesField("rules", Handled = true)]
    public IReadOnlyList<Allow>? Rules { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Role? Overrides { get; init; }
}
