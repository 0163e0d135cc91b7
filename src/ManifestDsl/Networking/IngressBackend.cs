namespace ManifestDsl;

/// <summary>A service that takes what no rule takes.</summary>
/// <param name="Service">The service, declared or by name, <c>service.name</c>.</param>
/// <param name="Port">Its port, by name or number, <c>service.port</c>. Default: the only port of the declared service.</param>
public sealed record IngressBackend(
    [property: KubernetesField("service.name")] ServiceReference Service,
    [property: KubernetesField("service.port", Handled = true)] PortReference? Port = null);
