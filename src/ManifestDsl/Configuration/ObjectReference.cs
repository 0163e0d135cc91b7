namespace ManifestDsl;

/// <summary>Any declared object, or the name of one. Made from either.</summary>
public sealed record ObjectReference
{
    /// <summary>The name of an object that is not declared in C#.</summary>
    [KubernetesField("", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The declared object.</summary>
    [KubernetesField("", Handled = true)]
    public NamedObject? Object { get; init; }

    /// <summary>Refers to an object by name.</summary>
    public static implicit operator ObjectReference(string name) => new() { Name = name };

    /// <summary>Refers to a declared object.</summary>
    public static implicit operator ObjectReference(NamedObject @object) => new() { Object = @object };
}
