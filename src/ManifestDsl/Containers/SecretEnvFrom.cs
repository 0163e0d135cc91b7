namespace ManifestDsl;

/// <summary>All entries of a Secret as environment variables.</summary>
/// <param name="Source">The Secret, <c>secretRef.name</c>.</param>
public sealed record SecretEnvFrom([property: KubernetesField("secretRef.name")] SecretReference Source) : EnvFrom
{
    /// <summary>True starts the container although the Secret is missing, <c>secretRef.optional</c>. Default: false.</summary>
    [KubernetesField("secretRef.optional")]
    public bool? Optional { get; init; }
}
