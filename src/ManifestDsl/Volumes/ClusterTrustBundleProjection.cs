namespace ManifestDsl;

/// <summary>
/// The certificates of ClusterTrustBundles in a projected volume: of one by <see cref="Name"/>, or of all of a signer by
/// <see cref="SignerName"/> and <see cref="MatchLabels"/>.
/// </summary>
/// <param name="Path">Path of the file within the volume, <c>clusterTrustBundle.path</c>.</param>
public sealed record ClusterTrustBundleProjection([property: KubernetesField("clusterTrustBundle.path")] string Path) : Projection
{
    /// <summary>Name of the bundle, <c>clusterTrustBundle.name</c>. Default: none; not beside <see cref="SignerName"/>.</summary>
    [KubernetesField("clusterTrustBundle.name")]
    public string? Name { get; init; }

    /// <summary>Signer of the bundles, <c>clusterTrustBundle.signerName</c>. Default: none.</summary>
    [KubernetesField("clusterTrustBundle.signerName")]
    public string? SignerName { get; init; }

    /// <summary>
    /// Labels that the bundles of the signer have, <c>clusterTrustBundle.labelSelector.matchLabels</c>. Default: no
    /// bundle is chosen.
    /// </summary>
    [KubernetesField("clusterTrustBundle.labelSelector.matchLabels")]
    public Dictionary<string, string>? MatchLabels { get; init; }

    /// <summary>True starts the pod although no bundle is there, <c>clusterTrustBundle.optional</c>. Default: false.</summary>
    [KubernetesField("clusterTrustBundle.optional")]
    public bool? Optional { get; init; }
}
