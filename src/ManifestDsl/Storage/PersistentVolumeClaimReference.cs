namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.PersistentVolumeClaim"/>, by declaration or by name. Made from either.</summary>
public sealed record PersistentVolumeClaimReference
{
    /// <summary>The name of a PersistentVolumeClaim that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared PersistentVolumeClaim; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public PersistentVolumeClaim? Claim { get; init; }

    /// <summary>Refers to a PersistentVolumeClaim by name.</summary>
    public static implicit operator PersistentVolumeClaimReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared PersistentVolumeClaim.</summary>
    public static implicit operator PersistentVolumeClaimReference(PersistentVolumeClaim claim) => new() { Claim = claim };
}
