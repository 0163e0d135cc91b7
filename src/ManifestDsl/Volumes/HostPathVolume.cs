namespace ManifestDsl;

/// <summary>A file or directory of the node.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Path">Path on the node, <c>hostPath.path</c>.</param>
public sealed record HostPathVolume(
    string Name,
    [property: KubernetesField("hostPath.path")] string Path) : Volume(Name)
{
    /// <summary>What must be at the path, <c>hostPath.type</c>. Default: not looked at.</summary>
    [KubernetesField("hostPath.type")]
    public HostPathType? Type { get; init; }
}
