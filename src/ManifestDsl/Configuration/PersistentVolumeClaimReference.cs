namespace ManifestDsl;

/// <summary>A PersistentVolumeClaim, by name. Made from a string.</summary>
public sealed record PersistentVolumeClaimReference
{
    /// <summary>The name of a PersistentVolumeClaim that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>Refers to a PersistentVolumeClaim by name.</summary>
    public static implicit operator PersistentVolumeClaimReference(string name) => new() { Name = name };
}
