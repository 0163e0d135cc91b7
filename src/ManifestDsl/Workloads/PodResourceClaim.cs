namespace ManifestDsl;

/// <summary>Devices that a pod claims, such as a GPU; containers use them with <see cref="Resources.Claims"/>.</summary>
/// <param name="Name">Name within the pod, <c>name</c>.</param>
public sealed record PodResourceClaim([property: KubernetesField("name")] string Name)
{
    /// <summary>
    /// Name of a ResourceClaim, which pods may share, <c>resourceClaimName</c>. Default: none; one of this and <see
    /// cref="TemplateName"/> is required.
    /// </summary>
    [KubernetesField("resourceClaimName")]
    public string? ClaimName { get; init; }

    /// <summary>
    /// Name of a ResourceClaimTemplate, of which each pod gets a claim of its own, <c>resourceClaimTemplateName</c>.
    /// Default: none.
    /// </summary>
    [KubernetesField("resourceClaimTemplateName")]
    public string? TemplateName { get; init; }
}
