using k8s.Models;

namespace ManifestDsl;

/// <summary>A way to make storage, for <see cref="PersistentVolumeClaim"/>s to name. Its fields cannot be changed later.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
/// <param name="Provisioner">The driver that makes the storage, <c>provisioner</c>, for example <c>ebs.csi.aws.com</c>.</param>
[KubernetesObject("storage.k8s.io/v1", "StorageClass")]
public sealed record StorageClass(
    string Name,
    [property: KubernetesField("provisioner")] string Provisioner) : NamedObject(Name)
{
    /// <summary>Settings of the driver, <c>parameters</c>. Default: those of the driver.</summary>
    [KubernetesField("parameters")]
    public Dictionary<string, string>? Parameters { get; init; }

    /// <summary>
    /// What happens to the storage when its claim is deleted, <c>reclaimPolicy</c>. Default: <see cref="ManifestDsl.ReclaimPolicy.Delete"/>.
    /// </summary>
    [KubernetesField("reclaimPolicy")]
    public ReclaimPolicy? ReclaimPolicy { get; init; }

    /// <summary>
    /// When the storage is made, <c>volumeBindingMode</c>. Default: <see cref="ManifestDsl.VolumeBindingMode.Immediate"/>.
    /// </summary>
    [KubernetesField("volumeBindingMode")]
    public VolumeBindingMode? VolumeBindingMode { get; init; }

    /// <summary>True lets claims grow, <c>allowVolumeExpansion</c>. Default: false.</summary>
    [KubernetesField("allowVolumeExpansion")]
    public bool? AllowVolumeExpansion { get; init; }

    /// <summary>Options of <c>mount</c>, <c>mountOptions</c>. Default: none.</summary>
    [KubernetesField("mountOptions")]
    public IReadOnlyList<string>? MountOptions { get; init; }

    /// <summary>
    /// True makes it the class of claims that name none, annotation <c>storageclass.kubernetes.io/is-default-class</c>. Default: false.
    /// </summary>
    [KubernetesField("metadata.annotations['storageclass.kubernetes.io/is-default-class']")]
    public bool? IsDefault { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1StorageClass? Overrides { get; init; }
}
