namespace ManifestDsl;

/// <summary>An HTTP GET request to the container.</summary>
/// <param name="Path">Path of the request, <c>httpGet.path</c>.</param>
/// <param name="Port">Number or name of the port, <c>httpGet.port</c>.</param>
public sealed record HttpHook(
    [property: KubernetesField("httpGet.path")] string Path,
    [property: KubernetesField("httpGet.port")] PortReference Port) : Hook
{
    /// <summary>HTTP or HTTPS, <c>httpGet.scheme</c>. Default: <see cref="HttpScheme.Http"/>.</summary>
    [KubernetesField("httpGet.scheme")]
    public HttpScheme? Scheme { get; init; }

    /// <summary>
    /// Name or address to connect to, <c>httpGet.host</c>. Default: the pod. To name a virtual host, set the header
    /// <c>Host</c>.
    /// </summary>
    [KubernetesField("httpGet.host")]
    public string? Host { get; init; }

    /// <summary>Headers of the request by name, <c>httpGet.httpHeaders[].value</c>. Default: none.</summary>
    [KubernetesField("httpGet.httpHeaders", Handled = true)]
    public Dictionary<string, string>? Headers { get; init; }
}
