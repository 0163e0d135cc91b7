namespace ManifestDsl;

/// <summary>Storage that was claimed.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Claim">The PersistentVolumeClaim, <c>persistentVolumeClaim.claimName</c>.</param>
public sealed record PersistentVolumeClaimVolume(
    string Name,
    [property: KubernetesField("persistentVolumeClaim.claimName")] PersistentVolumeClaimReference Claim) : Volume(Name)
{
    /// <summary>True forbids writing for all containers, <c>persistentVolumeClaim.readOnly</c>. Default: false.</summary>
    [KubernetesField("persistentVolumeClaim.readOnly")]
    public bool? ReadOnly { get; init; }
}
