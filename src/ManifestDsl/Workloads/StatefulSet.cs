using k8s.Models;

namespace ManifestDsl;

/// <summary>Runs pods that each have a lasting name and storage of their own.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("apps/v1", "StatefulSet")]
public sealed record StatefulSet(string Name) : PodController(Name)
{
    /// <summary>Number of pods, <c>spec.replicas</c>. Default: 1.</summary>
    [KubernetesField("spec.replicas")]
    public int? Replicas { get; init; }

    /// <summary>
    /// Name of the headless Service that gives the pods their DNS names, <c>spec.serviceName</c>. Default: the name of
    /// the StatefulSet.
    /// </summary>
    [KubernetesField("spec.serviceName")]
    public string? ServiceName { get; init; }

    /// <summary>
    /// Storage that each pod claims, <c>spec.volumeClaimTemplates</c>; mounted with <see cref="Volume.ClaimTemplate"/>.
    /// Default: none.
    /// </summary>
    [KubernetesField("spec.volumeClaimTemplates")]
    public IReadOnlyList<VolumeClaimTemplate>? VolumeClaimTemplates { get; init; }

    /// <summary>
    /// What becomes of the claims when the StatefulSet is deleted,
    /// <c>spec.persistentVolumeClaimRetentionPolicy.whenDeleted</c>. Default: <see cref="ClaimRetention.Retain"/>.
    /// </summary>
    [KubernetesField("spec.persistentVolumeClaimRetentionPolicy.whenDeleted")]
    public ClaimRetention? ClaimsWhenDeleted { get; init; }

    /// <summary>
    /// What becomes of the claims of pods that go when <see cref="Replicas"/> is lowered,
    /// <c>spec.persistentVolumeClaimRetentionPolicy.whenScaled</c>. Default: <see cref="ClaimRetention.Retain"/>.
    /// </summary>
    [KubernetesField("spec.persistentVolumeClaimRetentionPolicy.whenScaled")]
    public ClaimRetention? ClaimsWhenScaled { get; init; }

    /// <summary>Number of the first pod, <c>spec.ordinals.start</c>. Default: 0.</summary>
    [KubernetesField("spec.ordinals.start")]
    public int? FirstOrdinal { get; init; }

    /// <summary>
    /// In which order pods start and end, <c>spec.podManagementPolicy</c>. Default: <see
    /// cref="ManifestDsl.PodManagementPolicy.OrderedReady"/>.
    /// </summary>
    [KubernetesField("spec.podManagementPolicy")]
    public PodManagementPolicy? PodManagementPolicy { get; init; }

    /// <summary>
    /// How old pods are replaced, <c>spec.updateStrategy.type</c>. Default: <see
    /// cref="ManifestDsl.UpdateStrategy.RollingUpdate"/>.
    /// </summary>
    [KubernetesField("spec.updateStrategy.type")]
    public UpdateStrategy? UpdateStrategy { get; init; }

    /// <summary>
    /// First ordinal that a rolling update replaces, <c>spec.updateStrategy.rollingUpdate.partition</c>. Default: 0,
    /// all pods.
    /// </summary>
    [KubernetesField("spec.updateStrategy.rollingUpdate.partition")]
    public int? Partition { get; init; }

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
    public V1StatefulSet? Overrides { get; init; }
}
