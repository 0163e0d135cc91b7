namespace ManifestDsl;

/// <summary>Where the requests for a path go.</summary>
/// <param name="Path">The path, <c>path</c>: begins with <c>/</c>.</param>
/// <param name="Service">The service, declared or by name, <c>backend.service.name</c>.</param>
/// <param name="Port">Its port, by name or number, <c>backend.service.port</c>. Default: the only port of the declared service.</param>
public sealed record IngressPath(
    [property: KubernetesField("path")] string Path,
    [property: KubernetesField("backend.service.name")] ServiceReference Service,
    [property: KubernetesField("backend.service.port", Handled = true)] PortReference? Port = null)
{
    /// <summary>How the path is compared, <c>pathType</c>. Default: <see cref="IngressPathType.Prefix"/>.</summary>
    [KubernetesField("pathType")]
    public IngressPathType? Type { get; init; }
}
