namespace ManifestDsl;

/// <summary>Where HTTP requests that reach a Gateway go, by host, path and headers (Gateway API).</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("gateway.networking.k8s.io/v1", "HTTPRoute")]
public sealed record HTTPRoute(string Name) : NamespacedObject(Name)
{
    /// <summary>The gateways that take the requests, <c>spec.parentRefs</c>: <c>Gateways = ["public"]</c>. Required.</summary>
    [KubernetesField("spec.parentRefs")]
    public IReadOnlyList<RouteParent>? Gateways { get; init; }

    /// <summary>The hosts, or <c>*.</c> and a domain for all hosts below it, <c>spec.hostnames</c>. Default: all of the gateway.</summary>
    [KubernetesField("spec.hostnames")]
    public IReadOnlyList<string>? Hostnames { get; init; }

    /// <summary>Where the requests go; the most specific match counts, <c>spec.rules</c>. Required.</summary>
    [KubernetesField("spec.rules")]
    public IReadOnlyList<RouteRule>? Rules { get; init; }

    /// <summary>
    /// Whatever this type lacks, in the API's own words: merged over the object, and checked like the rest. Lists are replaced. Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public FreeForm? Overrides { get; init; }
}
