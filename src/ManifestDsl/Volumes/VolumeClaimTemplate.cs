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
}
