namespace ManifestDsl;

/// <summary>An entry of a ConfigMap or Secret as a file.</summary>
/// <param name="Key">The key of the entry, <c>key</c>.</param>
/// <param name="Path">Path of the file within the volume, <c>path</c>: relative, without <c>..</c>.</param>
public sealed record KeyToPath(
    [property: KubernetesField("key")] string Key,
    [property: KubernetesField("path")] string Path)
{
    /// <summary>Permission bits of the file, <c>mode</c>: 292 is octal 0444. Default: those of the volume.</summary>
    [KubernetesField("mode")]
    public int? Mode { get; init; }
}
