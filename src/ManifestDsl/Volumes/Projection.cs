namespace ManifestDsl;

/// <summary>A part of a <see cref="ProjectedVolume"/>; an entry of <c>projected.sources</c>.</summary>
public abstract record Projection
{
    /// <summary>The entries of a ConfigMap.</summary>
    /// <param name="source">The declared ConfigMap or its name.</param>
    /// <param name="items">The entries, and the files that they become. Default: each as a file of its name.</param>
    public static ConfigMapProjection ConfigMap(ConfigMapReference source, IReadOnlyList<KeyToPath>? items = null) =>
        new(source) { Items = items };

    /// <summary>The entries of a Secret.</summary>
    /// <param name="source">The Secret.</param>
    /// <param name="items">The entries, and the files that they become. Default: each as a file of its name.</param>
    public static SecretProjection Secret(SecretReference source, IReadOnlyList<KeyToPath>? items = null) =>
        new(source) { Items = items };

    /// <summary>Fields of the pod and resources of its containers.</summary>
    /// <param name="items">The files.</param>
    public static DownwardApiProjection DownwardApi(IReadOnlyList<DownwardApiFile> items) => new(items);

    /// <summary>A token of the service account of the pod, which the node renews.</summary>
    /// <param name="path">Path of the file within the volume.</param>
    /// <param name="audience">Who accepts the token. Default: the Kubernetes API.</param>
    /// <param name="expirationSeconds">Seconds for which a token is valid, at least 600. Default: 3600.</param>
    public static ServiceAccountTokenProjection ServiceAccountToken(string path, string? audience = null, long? expirationSeconds = null) =>
        new(path) { Audience = audience, ExpirationSeconds = expirationSeconds };

    /// <summary>The certificates of ClusterTrustBundles.</summary>
    /// <param name="path">Path of the file within the volume.</param>
    public static ClusterTrustBundleProjection ClusterTrustBundle(string path) => new(path);
}
