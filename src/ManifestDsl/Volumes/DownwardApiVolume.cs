namespace ManifestDsl;

/// <summary>Fields of the pod and resources of its containers as files.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Items">The files, <c>downwardAPI.items</c>.</param>
public sealed record DownwardApiVolume(
    string Name,
    [property: KubernetesField("downwardAPI.items")] IReadOnlyList<DownwardApiFile> Items) : Volume(Name)
{
    /// <summary>Permission bits of the files, <c>downwardAPI.defaultMode</c>. Default: 420, which is octal 0644.</summary>
    [KubernetesField("downwardAPI.defaultMode")]
    public int? DefaultMode { get; init; }
}
