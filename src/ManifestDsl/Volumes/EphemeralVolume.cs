namespace ManifestDsl;

/// <summary>Storage that is claimed for the pod and deleted with it.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Storage">How much, <c>ephemeral.volumeClaimTemplate.spec.resources.requests.storage</c>, for example <c>10Gi</c>.</param>
public sealed record EphemeralVolume(
    string Name,
    [property: KubernetesField("ephemeral.volumeClaimTemplate.spec.resources.requests.storage")] Quantity Storage) : Volume(Name)
{
    /// <summary>
    /// Who may mount it at the same time, <c>ephemeral.volumeClaimTemplate.spec.accessModes</c>. Default: <see
    /// cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [KubernetesField("ephemeral.volumeClaimTemplate.spec.accessModes")]
    public IReadOnlyList<AccessMode>? AccessModes { get; init; }

    /// <summary>
    /// Name of the StorageClass, <c>ephemeral.volumeClaimTemplate.spec.storageClassName</c>. Default: the default class of
    /// the cluster.
    /// </summary>
    [KubernetesField("ephemeral.volumeClaimTemplate.spec.storageClassName")]
    public string? StorageClassName { get; init; }

    /// <summary>
    /// File system or block device, <c>ephemeral.volumeClaimTemplate.spec.volumeMode</c>. Default: <see
    /// cref="ManifestDsl.VolumeMode.Filesystem"/>.
    /// </summary>
    [KubernetesField("ephemeral.volumeClaimTemplate.spec.volumeMode")]
    public VolumeMode? VolumeMode { get; init; }

    /// <summary>Labels of the claim, <c>ephemeral.volumeClaimTemplate.metadata.labels</c>. Default: none.</summary>
    [KubernetesField("ephemeral.volumeClaimTemplate.metadata.labels")]
    public Dictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations of the claim, <c>ephemeral.volumeClaimTemplate.metadata.annotations</c>. Default: none.</summary>
    [KubernetesField("ephemeral.volumeClaimTemplate.metadata.annotations")]
    public Dictionary<string, string>? Annotations { get; init; }
}
