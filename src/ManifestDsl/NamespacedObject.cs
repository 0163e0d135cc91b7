namespace ManifestDsl;

/// <summary>A Kubernetes object of this package that lives in a namespace.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
public abstract record NamespacedObject(string Name) : NamedObject(Name)
{
    /// <summary>Namespace, <c>metadata.namespace</c>. Default: that of <see cref="ManifestsAttribute.Namespace"/>.</summary>
    [KubernetesField("metadata.namespace")]
    public string? Namespace { get; init; }
}
