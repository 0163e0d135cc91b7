namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.StorageClass"/>, by declaration or by name. Made from either.</summary>
public sealed record StorageClassReference
{
    /// <summary>The name of a StorageClass that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared StorageClass; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public StorageClass? StorageClass { get; init; }

    /// <summary>Refers to a StorageClass by name.</summary>
    public static implicit operator StorageClassReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared StorageClass.</summary>
    public static implicit operator StorageClassReference(StorageClass storageClass) => new() { StorageClass = storageClass };
}
