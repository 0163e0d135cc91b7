namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.Service"/>, by declaration or by name. Made from either.</summary>
public sealed record ServiceReference
{
    /// <summary>The name of a Service that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared Service; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public Service? Service { get; init; }

    /// <summary>Refers to a Service by name.</summary>
    public static implicit operator ServiceReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared Service.</summary>
    public static implicit operator ServiceReference(Service service) => new() { Service = service };
}
