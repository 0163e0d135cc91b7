namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.ServiceAccount"/>, by declaration or by name. Made from either.</summary>
public sealed record ServiceAccountReference
{
    /// <summary>The name of a ServiceAccount that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared ServiceAccount; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public ServiceAccount? Account { get; init; }

    /// <summary>Refers to a ServiceAccount by name.</summary>
    public static implicit operator ServiceAccountReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared ServiceAccount.</summary>
    public static implicit operator ServiceAccountReference(ServiceAccount account) => new() { Account = account };
}
