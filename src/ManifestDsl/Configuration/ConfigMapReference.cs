namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.ConfigMap"/>, by declaration or by name. Made from either.</summary>
public sealed record ConfigMapReference
{
    /// <summary>The name of a ConfigMap that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared ConfigMap; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public ConfigMap? ConfigMap { get; init; }

    /// <summary>Refers to a ConfigMap by name.</summary>
    public static implicit operator ConfigMapReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared ConfigMap.</summary>
    public static implicit operator ConfigMapReference(ConfigMap configMap) => new() { ConfigMap = configMap };
}
