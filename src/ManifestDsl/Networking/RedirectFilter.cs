namespace ManifestDsl;

/// <summary>Sends the client to another address.</summary>
public sealed record RedirectFilter : RouteFilter
{
    /// <summary>The host, <c>requestRedirect.hostname</c>. Default: that of the request.</summary>
    [KubernetesField("requestRedirect.hostname")]
    public string? Hostname { get; init; }

    /// <summary>The whole path, <c>requestRedirect.path.replaceFullPath</c>. Default: that of the request.</summary>
    [KubernetesField("requestRedirect.path.replaceFullPath")]
    public string? Path { get; init; }

    /// <summary>What takes the place of the matched path, <c>requestRedirect.path.replacePrefixMatch</c>. Default: it stays.</summary>
    [KubernetesField("requestRedirect.path.replacePrefixMatch")]
    public string? Prefix { get; init; }

    /// <summary><c>http</c> or <c>https</c>, <c>requestRedirect.scheme</c>. Default: that of the request.</summary>
    [KubernetesField("requestRedirect.scheme")]
    public string? Scheme { get; init; }

    /// <summary>The port, <c>requestRedirect.port</c>. Default: that of the scheme, or of the listener.</summary>
    [KubernetesField("requestRedirect.port")]
    public int? Port { get; init; }

    /// <summary>The status of the answer: 301, 302, 303, 307 or 308, <c>requestRedirect.statusCode</c>. Default: 302.</summary>
    [KubernetesField("requestRedirect.statusCode")]
    public int? StatusCode { get; init; }
}
