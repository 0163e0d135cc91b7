namespace ManifestDsl;

/// <summary>Where some requests of an <see cref="HTTPRoute"/> go.</summary>
public sealed record RouteRule
{
    /// <summary>Name, <c>name</c>: unique within the route. Default: none.</summary>
    [KubernetesField("name")]
    public string? Name { get; init; }

    /// <summary>The requests, of which one match has to fit, <c>matches</c>: <c>Matches = ["/api"]</c> for a path and all below. Default: all.</summary>
    [KubernetesField("matches")]
    public IReadOnlyList<RouteMatch>? Matches { get; init; }

    /// <summary>What is changed on the way, <c>filters</c>. Default: nothing.</summary>
    [KubernetesField("filters")]
    public IReadOnlyList<RouteFilter>? Filters { get; init; }

    /// <summary>The services, which share the requests by weight, <c>backendRefs</c>. Default: none, for redirects.</summary>
    [KubernetesField("backendRefs")]
    public IReadOnlyList<RouteBackend>? Backends { get; init; }

    /// <summary>How long an answer may take, for example <c>10s</c>, <c>timeouts.request</c>. Default: that of the gateway.</summary>
    [KubernetesField("timeouts.request")]
    public string? RequestTimeout { get; init; }

    /// <summary>How long a service may take for one attempt, for example <c>2s</c>, <c>timeouts.backendRequest</c>. Default: that of the gateway.</summary>
    [KubernetesField("timeouts.backendRequest")]
    public string? BackendTimeout { get; init; }
}
