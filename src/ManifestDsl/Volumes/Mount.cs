namespace ManifestDsl;

/// <summary>A volume at a place in the filesystem of a container.</summary>
/// <param name="Path">Absolute path in the container, <c>mountPath</c>.</param>
/// <param name="Volume">
/// The volume, <c>name</c>. It is declared here; the same name in several containers of a workload is the same volume,
/// and must be declared in the same way.
/// </param>
public sealed record Mount(
    [property: KubernetesField("mountPath")] string Path,
    [property: KubernetesField("name", Handled = true)] Volume Volume)
{
    /// <summary>True forbids writing, <c>readOnly</c>. Default: false.</summary>
    [KubernetesField("readOnly")]
    public bool? ReadOnly { get; init; }

    /// <summary>Path within the volume that is mounted, <c>subPath</c>. Default: its root.</summary>
    [KubernetesField("subPath")]
    public string? SubPath { get; init; }
}
