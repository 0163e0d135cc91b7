namespace ManifestDsl;

/// <summary>All entries of a ConfigMap or of a Secret as environment variables; an entry of <c>envFrom</c>.</summary>
public abstract record EnvFrom
{
    /// <summary>What the names of the variables start with, before the key, <c>prefix</c>. Default: nothing.</summary>
    [KubernetesField("prefix")]
    public string? Prefix { get; init; }

    /// <summary>All entries of a ConfigMap.</summary>
    /// <param name="source">The declared ConfigMap or its name.</param>
    /// <param name="prefix">What the names of the variables start with. Default: nothing.</param>
    public static ConfigMapEnvFrom ConfigMap(ConfigMapReference source, string? prefix = null) => new(source) { Prefix = prefix };

    /// <summary>All entries of a Secret.</summary>
    /// <param name="source">The Secret.</param>
    /// <param name="prefix">What the names of the variables start with. Default: nothing.</param>
    public static SecretEnvFrom Secret(SecretReference source, string? prefix = null) => new(source) { Prefix = prefix };
}
