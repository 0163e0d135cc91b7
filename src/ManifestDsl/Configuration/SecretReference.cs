namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.Secret"/>, by declaration or by name. Made from either.</summary>
public sealed record SecretReference
{
    /// <summary>The name of a Secret that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared Secret; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public Secret? Secret { get; init; }

    /// <summary>Refers to a Secret by name.</summary>
    public static implicit operator SecretReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared Secret.</summary>
    public static implicit operator SecretReference(Secret secret) => new() { Secret = secret };
}
