namespace ManifestDsl;

/// <summary>A token of the service account of the pod in a projected volume. The node renews it.</summary>
/// <param name="Path">Path of the file within the volume, <c>serviceAccountToken.path</c>.</param>
public sealed record ServiceAccountTokenProjection([property: KubernetesField("serviceAccountToken.path")] string Path) : Projection
{
    /// <summary>Who accepts the token, <c>serviceAccountToken.audience</c>. Default: the Kubernetes API.</summary>
    [KubernetesField("serviceAccountToken.audience")]
    public string? Audience { get; init; }

    /// <summary>
    /// Seconds for which a token is valid, <c>serviceAccountToken.expirationSeconds</c>: at least 600. Default: 3600.
    /// </summary>
    [KubernetesField("serviceAccountToken.expirationSeconds")]
    public long? ExpirationSeconds { get; init; }
}
