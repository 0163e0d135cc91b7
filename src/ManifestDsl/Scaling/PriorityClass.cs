using k8s.Models;

namespace ManifestDsl;

/// <summary>How important pods are: the scheduler takes the more important ones first, and may end others for them.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
/// <param name="Value">The priority, <c>value</c>: at most 1000000000, more is for the cluster itself.</param>
[KubernetesObject("scheduling.k8s.io/v1", "PriorityClass")]
public sealed record PriorityClass(
    string Name,
    [property: KubernetesField("value")] int Value) : NamedObject(Name)
{
    /// <summary>When to use it, <c>description</c>. Default: none.</summary>
    [KubernetesField("description")]
    public string? Description { get; init; }

    /// <summary>True makes it the priority of pods that name none, <c>globalDefault</c>: one in a cluster. Default: false.</summary>
    [KubernetesField("globalDefault")]
    public bool? GlobalDefault { get; init; }

    /// <summary>
    /// Whether pods of lower priority are ended to make room, <c>preemptionPolicy</c>. Default: <see
    /// cref="ManifestDsl.PreemptionPolicy.PreemptLowerPriority"/>.
    /// </summary>
    [KubernetesField("preemptionPolicy")]
    public PreemptionPolicy? PreemptionPolicy { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1PriorityClass? Overrides { get; init; }
}
