namespace ManifestDsl;

/// <summary>Storage that each pod of a <see cref="StatefulSet"/> claims.</summary>
/// <param name="Name">Name, <c>metadata.name</c>; mounts refer to it.</param>
/// <param name="Storage">How much, <c>spec.resources.requests.storage</c>, for example <c>10Gi</c>.</param>
public sealed record VolumeClaimTemplate(
    [property: KubernetesField("metadata.name")] string Name,
    [property: KubernetesField("spec.resources.requests.storage")] Quantity Storage)
{
    /// <summary>
    /// Who may mount it at the same time, <c>spec.accessModes</c>. Default: <see cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [KubernetesField("spec.accessModes")]
    public IReadOnlyList<AccessMode>? AccessModes { get; init; }

    /// <summary>Name of the StorageClass, <c>spec.storageClassName</c>. Default: the default class of the cluster.</summary>
    [KubernetesField("spec.storageClassName")]
    public string? StorageClassName { get; init; }

    /// <summary>
    /// File system or block device, <c>spec.volumeMode</c>. Default: <see cref="ManifestDsl.VolumeMode.Filesystem"/>.
    /// </summary>
    [KubernetesField("spec.volumeMode")]
    public VolumeMode? VolumeMode { get; init; }

    /// <summary>The most that it may be, <c>spec.resources.limits.storage</c>. Default: no limit.</summary>
    [KubernetesField("spec.resources.limits.storage")]
    public Quantity? StorageLimit { get; init; }

    /// <summary>
    /// Name of the VolumeAttributesClass, <c>spec.volumeAttributesClassName</c>, which sets performance, for example.
    /// Default: none.
    /// </summary>
    [KubernetesField("spec.volumeAttributesClassName")]
    public string? VolumeAttributesClassName { get; init; }

    /// <summary>Labels of the PersistentVolumes to choose from, <c>spec.selector.matchLabels</c>. Default: any, or a new one.</summary>
    [KubernetesField("spec.selector.matchLabels")]
    public Dictionary<string, string>? MatchLabels { get; init; }

    /// <summary>Labels of the claims, <c>metadata.labels</c>. Default: none.</summary>
    [KubernetesField("metadata.labels")]
    public Dictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations of the claims, <c>metadata.annotations</c>. Default: none.</summary>
    [KubernetesField("metadata.annotations")]
    public Dictionary<string, string>? Annotations { get; init; }
}
