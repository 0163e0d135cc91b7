namespace ManifestDsl;

/// <summary>Where the requests for a host go.</summary>
/// <param name="Host">The host, or <c>*.</c> and a domain for all hosts right below it, <c>host</c>; null for every host.</param>
/// <param name="Service">The service for all paths, <c>http.paths</c>; null when <see cref="Paths"/> says it.</param>
public sealed record IngressRule(
    [property: KubernetesField("host")] string? Host,
    [property: KubernetesField("http.paths", Handled = true)] ServiceReference? Service = null)
{
    /// <summary>
    /// The port of <see cref="Service"/>, by name or number, <c>http.paths</c>. Default: the only port of the declared service.
    /// </summary>
    [KubernetesField("http.paths", Handled = true)]
    public PortReference? Port { get; init; }

    /// <summary>The services by path, <c>http.paths</c>. Default: <see cref="Service"/> for all.</summary>
    [KubernetesField("http.paths")]
    public IReadOnlyList<IngressPath>? Paths { get; init; }
}
