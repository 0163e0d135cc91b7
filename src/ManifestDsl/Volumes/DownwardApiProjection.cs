namespace ManifestDsl;

/// <summary>Fields of the pod and resources of its containers in a projected volume.</summary>
/// <param name="Items">The files, <c>downwardAPI.items</c>.</param>
public sealed record DownwardApiProjection(
    [property: KubernetesField("downwardAPI.items")] IReadOnlyList<DownwardApiFile> Items) : Projection;
