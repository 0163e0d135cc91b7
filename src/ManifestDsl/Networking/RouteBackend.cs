namespace ManifestDsl;

/// <summary>A service to which requests go. Made from a declared one with one port.</summary>
/// <param name="Service">The service, declared or by name, <c>name</c>.</param>
/// <param name="Port">Its port, <c>port</c>: a number, or a name where the service is declared. Default: the only port of the declared service.</param>
public sealed record RouteBackend(
    [property: KubernetesField("name", Handled = true)] ServiceReference Service,
    [property: KubernetesField("port", Handled = true)] PortReference? Port = null)
{
    /// <summary>Its share of the requests, <c>weight</c>: 0 to 1000000. Default: 1.</summary>
    [KubernetesField("weight")]
    public int? Weight { get; init; }

    /// <summary>A declared service with one port.</summary>
    public static implicit operator RouteBackend(Service service) => new((ServiceReference)service);
}
