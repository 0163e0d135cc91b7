using k8s.Models;

namespace ManifestDsl;

/// <summary>Runs one pod on each node.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("apps/v1", "DaemonSet")]
public sealed record DaemonSet(string Name) : PodController(Name)
{
    /// <summary>
    /// How old pods are replaced, <c>spec.updateStrategy.type</c>. Default: <see
    /// cref="ManifestDsl.UpdateStrategy.RollingUpdate"/>.
    /// </summary>
    [KubernetesField("spec.updateStrategy.type")]
    public UpdateStrategy? UpdateStrategy { get; init; }

    /// <summary>
    /// Nodes on which the new pod may run beside the old one during an update, number or percent,
    /// <c>spec.updateStrategy.rollingUpdate.maxSurge</c>. Default: 0.
    /// </summary>
    [KubernetesField("spec.updateStrategy.rollingUpdate.maxSurge")]
    public IntOrPercent? MaxSurge { get; init; }

    /// <summary>
    /// Pods that may be missing during a rolling update, number or percent,
    /// <c>spec.updateStrategy.rollingUpdate.maxUnavailable</c>. Default: 1.
    /// </summary>
    [KubernetesField("spec.updateStrategy.rollingUpdate.maxUnavailable")]
    public IntOrPercent? MaxUnavailable { get; init; }

    /// <summary>
    /// Seconds for which a new pod must be ready to count as available, <c>spec.minReadySeconds</c>. Default: 0.
    /// </summary>
    [KubernetesField("spec.minReadySeconds")]
    public int? MinReadySeconds { get; init; }

    /// <summary>Old revisions kept to roll back to, <c>spec.revisionHistoryLimit</c>. Default: 10.</summary>
    [KubernetesField("spec.revisionHistoryLimit")]
    public int? RevisionHistoryLimit { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1DaemonSet? Overrides { get; init; }
}
