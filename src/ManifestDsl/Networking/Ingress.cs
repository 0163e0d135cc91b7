using k8s.Models;

namespace ManifestDsl;

/// <summary>Lets HTTP from outside in, by host and path. For Gateway API, see <see cref="HTTPRoute"/>.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("networking.k8s.io/v1", "Ingress")]
public sealed record Ingress(string Name) : NamespacedObject(Name)
{
    /// <summary>Name of the IngressClass, which says who serves it, <c>spec.ingressClassName</c>. Default: the default class of the cluster.</summary>
    [KubernetesField("spec.ingressClassName")]
    public string? Class { get; init; }

    /// <summary>Where requests go, by host and path, <c>spec.rules</c>. Default: all to <see cref="DefaultBackend"/>.</summary>
    [KubernetesField("spec.rules")]
    public IReadOnlyList<IngressRule>? Rules { get; init; }

    /// <summary>
    /// The certificates, <c>spec.tls</c>: <c>Tls = ["shop-tls"]</c> is one Secret for the hosts of all rules. Default: none, which a rule reports.
    /// </summary>
    [KubernetesField("spec.tls")]
    public IReadOnlyList<IngressTls>? Tls { get; init; }

    /// <summary>Where requests go that no rule takes, <c>spec.defaultBackend</c>. Default: that of the controller.</summary>
    [KubernetesField("spec.defaultBackend")]
    public IngressBackend? DefaultBackend { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Ingress? Overrides { get; init; }
}
