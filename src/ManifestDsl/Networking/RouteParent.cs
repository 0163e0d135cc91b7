namespace ManifestDsl;

/// <summary>A gateway to which an <see cref="HTTPRoute"/> belongs. Made from its name.</summary>
/// <param name="Name">Name of the Gateway, <c>name</c>.</param>
public sealed record RouteParent([property: KubernetesField("name")] string Name)
{
    /// <summary>Its namespace, declared or by name, <c>namespace</c>. Default: that of the route.</summary>
    [KubernetesField("namespace", Handled = true)]
    public NamespaceReference? Namespace { get; init; }

    /// <summary>Name of the listener, <c>sectionName</c>. Default: all that take the route.</summary>
    [KubernetesField("sectionName")]
    public string? Listener { get; init; }

    /// <summary>Port of the listener, <c>port</c>. Default: all.</summary>
    [KubernetesField("port")]
    public int? Port { get; init; }

    /// <summary>The Gateway with that name.</summary>
    public static implicit operator RouteParent(string name) => new(name);
}
