namespace ManifestDsl;

/// <summary>The entries of a Secret in a projected volume.</summary>
/// <param name="Source">The Secret, <c>secret.name</c>.</param>
public sealed record SecretProjection([property: KubernetesField("secret.name")] SecretReference Source) : Projection
{
    /// <summary>The entries, and the files that they become, <c>secret.items</c>. Default: each as a file of its name.</summary>
    [KubernetesField("secret.items")]
    public IReadOnlyList<KeyToPath>? Items { get; init; }

    /// <summary>True starts the pod although the Secret is missing, <c>secret.optional</c>. Default: false.</summary>
    [KubernetesField("secret.optional")]
    public bool? Optional { get; init; }
}
