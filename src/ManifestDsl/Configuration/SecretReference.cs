namespace ManifestDsl;

/// <summary>A Secret, by name. Made from a string.</summary>
public sealed record SecretReference
{
    /// <summary>The name of a Secret that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>Refers to a Secret by name.</summary>
    public static implicit operator SecretReference(string name) => new() { Name = name };
}
