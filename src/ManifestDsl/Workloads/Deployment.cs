using k8s.Models;

namespace ManifestDsl;

/// <summary>Runs a number of equal pods that keep no state of their own, and replaces them when the declaration changes.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("apps/v1", "Deployment")]
public sealed record Deployment(string Name) : PodController(Name)
{
    /// <summary>Number of pods, <c>spec.replicas</c>. Default: 1.</summary>
    [KubernetesField("spec.replicas")]
    public int? Replicas { get; init; }

    /// <summary>
    /// How old pods are replaced, <c>spec.strategy.type</c>. Default: <see cref="DeploymentStrategy.RollingUpdate"/>.
    /// </summary>
    [KubernetesField("spec.strategy.type")]
    public DeploymentStrategy? Strategy { get; init; }

    /// <summary>
    /// Pods above <see cref="Replicas"/> during a rolling update, number or percent,
    /// <c>spec.strategy.rollingUpdate.maxSurge</c>. Default: 25%.
    /// </summary>
    [KubernetesField("spec.strategy.rollingUpdate.maxSurge")]
    public IntOrPercent? MaxSurge { get; init; }

    /// <summary>
    /// Pods that may be missing during a rolling update, number or percent,
    /// <c>spec.strategy.rollingUpdate.maxUnavailable</c>. Default: 25%.
    /// </summary>
    [KubernetesField("spec.strategy.rollingUpdate.maxUnavailable")]
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
    /// Seconds after which an update without progress counts as failed, <c>spec.progressDeadlineSeconds</c>. Default:
    /// 600.
    /// </summary>
    [KubernetesField("spec.progressDeadlineSeconds")]
    public int? ProgressDeadlineSeconds { get; init; }

    /// <summary>True keeps changes of the declaration from replacing pods, <c>spec.paused</c>. Default: false.</summary>
    [KubernetesField("spec.paused")]
    public bool? Paused { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Deployment? Overrides { get; init; }
}
