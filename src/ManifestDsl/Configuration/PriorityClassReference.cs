namespace ManifestDsl;

/// <summary>A PriorityClass, by name. Made from a string.</summary>
public sealed record PriorityClassReference
{
    /// <summary>The name of a PriorityClass that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>Refers to a PriorityClass by name.</summary>
    public static implicit operator PriorityClassReference(string name) => new() { Name = name };
}
