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

    /// <summary>
    /// Whether <see cref="ReadOnly"/> reaches what is mounted below the volume, <c>recursiveReadOnly</c>. Default: <see
    /// cref="ManifestDsl.RecursiveReadOnly.Disabled"/>.
    /// </summary>
    [KubernetesField("recursiveReadOnly")]
    public RecursiveReadOnly? RecursiveReadOnly { get; init; }

    /// <summary>Path within the volume that is mounted, <c>subPath</c>. Default: its root.</summary>
    [KubernetesField("subPath")]
    public string? SubPath { get; init; }

    /// <summary>
    /// The same with environment variables in it, as in <c>$(POD_NAME)</c>, <c>subPathExpr</c>; not beside <see
    /// cref="SubPath"/>. Default: the root of the volume.
    /// </summary>
    [KubernetesField("subPathExpr")]
    public string? SubPathExpr { get; init; }

    /// <summary>
    /// Whether later mounts below it are seen elsewhere, <c>mountPropagation</c>. Default: <see
    /// cref="ManifestDsl.MountPropagation.None"/>.
    /// </summary>
    [KubernetesField("mountPropagation")]
    public MountPropagation? MountPropagation { get; init; }
}
