namespace ManifestDsl;

/// <summary>A volume that a CSI driver makes for the pod, for example one that reads a store of secrets.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Driver">Name of the driver, <c>csi.driver</c>, for example <c>secrets-store.csi.k8s.io</c>.</param>
public sealed record CsiVolume(
    string Name,
    [property: KubernetesField("csi.driver")] string Driver) : Volume(Name)
{
    /// <summary>Settings of the driver by name, <c>csi.volumeAttributes</c>. Default: none.</summary>
    [KubernetesField("csi.volumeAttributes")]
    public Dictionary<string, string>? Attributes { get; init; }

    /// <summary>Secret with the credentials for the driver, <c>csi.nodePublishSecretRef.name</c>. Default: none.</summary>
    [KubernetesField("csi.nodePublishSecretRef.name")]
    public SecretReference? NodePublishSecret { get; init; }

    /// <summary>File system, <c>csi.fsType</c>, for example <c>ext4</c>. Default: that of the driver.</summary>
    [KubernetesField("csi.fsType")]
    public string? FsType { get; init; }

    /// <summary>True forbids writing for all containers, <c>csi.readOnly</c>. Default: false.</summary>
    [KubernetesField("csi.readOnly")]
    public bool? ReadOnly { get; init; }
}
