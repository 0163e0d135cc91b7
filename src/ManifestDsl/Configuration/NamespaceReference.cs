namespace ManifestDsl;

/// <summary>A <see cref="ManifestDsl.Namespace"/>, by declaration or by name. Made from either.</summary>
public sealed record NamespaceReference
{
    /// <summary>The name of a Namespace that is not declared in C#; fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared Namespace; its name fills the field that holds the reference.</summary>
    [KubernetesField("", Handled = true)]
    public Namespace? Namespace { get; init; }

    /// <summary>Refers to a Namespace by name.</summary>
    public static implicit operator NamespaceReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared Namespace.</summary>
    public static implicit operator NamespaceReference(Namespace @namespace) => new() { Namespace = @namespace };
}
