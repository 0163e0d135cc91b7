namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.PriorityClass"/>, by declaration or by name. Made from either.</summary>
public sealed record PriorityClassReference
{
    /// <summary>The name of a PriorityClass that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared PriorityClass; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public PriorityClass? PriorityClass { get; init; }

    /// <summary>Refers to a PriorityClass by name.</summary>
    public static implicit operator PriorityClassReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared PriorityClass.</summary>
    public static implicit operator PriorityClassReference(PriorityClass priorityClass) => new() { PriorityClass = priorityClass };
}
