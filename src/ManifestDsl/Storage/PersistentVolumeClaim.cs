using k8s.Models;

namespace ManifestDsl;

/// <summary>Storage that outlives the pods which mount it.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
/// <param name="Storage">How much, <c>spec.resources.requests.storage</c>, for example <c>10Gi</c>.</param>
[KubernetesObject("v1", "PersistentVolumeClaim")]
public sealed record PersistentVolumeClaim(
    string Name,
    [property: KubernetesField("spec.resources.requests.storage")] Quantity Storage) : NamespacedObject(Name)
{
    /// <summary>
    /// Who may mount it at the same time, <c>spec.accessModes</c>. Default: <see cref="AccessMode.ReadWriteOnce"/>.
    /// </summary>
    [KubernetesField("spec.accessModes")]
    public IReadOnlyList<AccessMode>? AccessModes { get; init; }

    /// <summary>
    /// What makes the storage, <c>spec.storageClassName</c>: a declared <see cref="ManifestDsl.StorageClass"/> or a name. Default: the
    /// default class of the cluster.
    /// </summary>
    [KubernetesField("spec.storageClassName")]
    public StorageClassReference? StorageClass { get; init; }

    /// <summary>Files or a raw device, <c>spec.volumeMode</c>. Default: <see cref="ManifestDsl.VolumeMode.Filesystem"/>.</summary>
    [KubernetesField("spec.volumeMode")]
    public VolumeMode? VolumeMode { get; init; }

    /// <summary>Name of the PersistentVolume to bind to, <c>spec.volumeName</c>. Default: one that fits, or a new one.</summary>
    [KubernetesField("spec.volumeName")]
    public string? VolumeName { get; init; }

    /// <summary>Labels of the PersistentVolumes to choose from, <c>spec.selector.matchLabels</c>. Default: all.</summary>
    [KubernetesField("spec.selector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1PersistentVolumeClaim? Overrides { get; init; }
}
