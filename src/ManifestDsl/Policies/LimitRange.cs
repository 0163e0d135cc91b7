using k8s.Models;

namespace ManifestDsl;

/// <summary>What each container, pod or claim of a namespace gets and may have.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "LimitRange")]
public sealed record LimitRange(string Name) : NamespacedObject(Name)
{
    /// <summary>The limits, <c>spec.limits</c>. Required.</summary>
    [KubernetesField("spec.limits")]
    public IReadOnlyList<LimitRangeItem>? Limits { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1LimitRange? Overrides { get; init; }
}
