using k8s.Models;

namespace ManifestDsl;

/// <summary>How many pods of a workload may be missing while nodes are drained.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("policy/v1", "PodDisruptionBudget")]
public sealed record PodDisruptionBudget(string Name) : NamespacedObject(Name)
{
    /// <summary>The workload, whose labels fill <c>spec.selector</c>; the namespace follows from it too when none is set.</summary>
    [KubernetesField("spec.selector", Handled = true)]
    public WorkloadReference? For { get; init; }

    /// <summary>Labels of the pods, <c>spec.selector.matchLabels</c>; in place of those that follow from <see cref="For"/>.</summary>
    [KubernetesField("spec.selector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>Pods that must stay, number or percent, <c>spec.minAvailable</c>. Default: <see cref="MaxUnavailable"/> decides.</summary>
    [KubernetesField("spec.minAvailable")]
    public IntOrPercent? MinAvailable { get; init; }

    /// <summary>
    /// Pods that may be missing, number or percent, <c>spec.maxUnavailable</c>. Default: 1, unless <see cref="MinAvailable"/> is set.
    /// </summary>
    [KubernetesField("spec.maxUnavailable")]
    public IntOrPercent? MaxUnavailable { get; init; }

    /// <summary>
    /// Whether pods that are not ready may always be evicted, <c>spec.unhealthyPodEvictionPolicy</c>. Default: <see
    /// cref="ManifestDsl.UnhealthyPodEvictionPolicy.AlwaysAllow"/>, as Kubernetes recommends: a broken application must not stop the drain.
    /// </summary>
    [KubernetesField("spec.unhealthyPodEvictionPolicy")]
    public UnhealthyPodEvictionPolicy? UnhealthyPodEvictionPolicy { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1PodDisruptionBudget? Overrides { get; init; }
}
