namespace ManifestDsl;

/// <summary>All entries of a ConfigMap as environment variables.</summary>
/// <param name="Source">The ConfigMap, <c>configMapRef.name</c>.</param>
public sealed record ConfigMapEnvFrom([property: KubernetesField("configMapRef.name")] ConfigMapReference Source) : EnvFrom
{
    /// <summary>True starts the container although the ConfigMap is missing, <c>configMapRef.optional</c>. Default: false.</summary>
    [KubernetesField("configMapRef.optional")]
    public bool? Optional { get; init; }
}
