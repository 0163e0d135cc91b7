namespace ManifestDsl;

/// <summary>The entries of a ConfigMap in a projected volume.</summary>
/// <param name="Source">The ConfigMap, <c>configMap.name</c>.</param>
public sealed record ConfigMapProjection([property: KubernetesField("configMap.name")] ConfigMapReference Source) : Projection
{
    /// <summary>The entries, and the files that they become, <c>configMap.items</c>. Default: each as a file of its name.</summary>
    [KubernetesField("configMap.items")]
    public IReadOnlyList<KeyToPath>? Items { get; init; }

    /// <summary>True starts the pod although the ConfigMap is missing, <c>configMap.optional</c>. Default: false.</summary>
    [KubernetesField("configMap.optional")]
    public bool? Optional { get; init; }
}
