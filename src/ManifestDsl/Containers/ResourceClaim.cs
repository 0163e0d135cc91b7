namespace ManifestDsl;

/// <summary>A device of the pod that a container uses.</summary>
/// <param name="Name">Name of an entry of <see cref="Workload.ResourceClaims"/>, <c>name</c>.</param>
public sealed record ResourceClaim([property: KubernetesField("name")] string Name)
{
    /// <summary>Name of a request of the claim, <c>request</c>. Default: all that the claim has.</summary>
    [KubernetesField("request")]
    public string? Request { get; init; }
}
