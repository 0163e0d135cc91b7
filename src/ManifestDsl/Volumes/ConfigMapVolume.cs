namespace ManifestDsl;

/// <summary>The entries of a ConfigMap as files.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Source">The ConfigMap, <c>configMap.name</c>.</param>
public sealed record ConfigMapVolume(
    string Name,
    [property: KubernetesField("configMap.name")] ConfigMapReference Source) : Volume(Name)
{
    /// <summary>The entries, and the files that they become, <c>configMap.items</c>. Default: each as a file of its name.</summary>
    [KubernetesField("configMap.items")]
    public IReadOnlyList<KeyToPath>? Items { get; init; }

    /// <summary>Permission bits of the files, <c>configMap.defaultMode</c>. Default: 420, which is octal 0644.</summary>
    [KubernetesField("configMap.defaultMode")]
    public int? DefaultMode { get; init; }

    /// <summary>True starts the pod although the ConfigMap is missing, <c>configMap.optional</c>. Default: false.</summary>
    [KubernetesField("configMap.optional")]
    public bool? Optional { get; init; }
}
