namespace ManifestDsl;

/// <summary>Several sources as files of one volume.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Sources">What the volume shows, <c>projected.sources</c>.</param>
public sealed record ProjectedVolume(
    string Name,
    [property: KubernetesField("projected.sources")] IReadOnlyList<Projection> Sources) : Volume(Name)
{
    /// <summary>Permission bits of the files, <c>projected.defaultMode</c>. Default: 420, which is octal 0644.</summary>
    [KubernetesField("projected.defaultMode")]
    public int? DefaultMode { get; init; }
}
