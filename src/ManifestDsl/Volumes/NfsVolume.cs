namespace ManifestDsl;

/// <summary>A folder of an NFS server.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Server">Name or address of the server, <c>nfs.server</c>.</param>
/// <param name="Path">Path that the server exports, <c>nfs.path</c>.</param>
public sealed record NfsVolume(
    string Name,
    [property: KubernetesField("nfs.server")] string Server,
    [property: KubernetesField("nfs.path")] string Path) : Volume(Name)
{
    /// <summary>True forbids writing for all containers, <c>nfs.readOnly</c>. Default: false.</summary>
    [KubernetesField("nfs.readOnly")]
    public bool? ReadOnly { get; init; }
}
