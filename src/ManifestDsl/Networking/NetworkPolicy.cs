using k8s.Models;

namespace ManifestDsl;

/// <summary>
/// Who may connect to pods, and to whom they may. Pods that a policy selects are closed in its directions but for what the policies allow, which add
/// up. <see cref="Workload.AllowFrom"/> and <see cref="Workload.AllowTo"/> make one from the links of a workload.
/// </summary>
/// <param name="Name">
/// Name of the object, <c>metadata.name</c>. A policy that a link makes has none: it gets that of the workload with <c>-ingress</c>, <c>-egress</c> or
/// <c>-network</c>, by its directions.
/// </param>
[KubernetesObject("networking.k8s.io/v1", "NetworkPolicy")]
public sealed record NetworkPolicy(string Name) : NamespacedObject(Name)
{
    /// <summary>
    /// The workload that it is for, whose labels fill <c>spec.podSelector</c>; the namespace follows from it too when none is set. Default: all pods
    /// of the namespace.
    /// </summary>
    [KubernetesField("spec.podSelector", Handled = true)]
    public WorkloadReference? For { get; init; }

    /// <summary>Labels of the pods, <c>spec.podSelector.matchLabels</c>; in place of those that follow from <see cref="For"/>.</summary>
    [KubernetesField("spec.podSelector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>Who may connect to the pods, <c>spec.ingress</c>. Default: nobody.</summary>
    [KubernetesField("spec.ingress", Handled = true)]
    public IReadOnlyList<NetworkPeer>? From { get; init; }

    /// <summary>
    /// The ports of the pods that <see cref="From"/> opens, by number or name, <c>spec.ingress[].ports</c>. Default: all that the containers of
    /// <see cref="For"/> declare; without it every port.
    /// </summary>
    [KubernetesField("spec.ingress", Handled = true)]
    public IReadOnlyList<NetworkPort>? Ports { get; init; }

    /// <summary>
    /// To whom the pods may connect, <c>spec.egress</c>: to a workload at the ports that its containers declare, to others at the ports of the peer.
    /// Default: to nobody.
    /// </summary>
    [KubernetesField("spec.egress", Handled = true)]
    public IReadOnlyList<NetworkPeer>? To { get; init; }

    /// <summary>
    /// True lets the pods ask the cluster's DNS, <c>spec.egress</c>: port 53 of the pods <c>k8s-app: kube-dns</c> in <c>kube-system</c>. Default: false.
    /// </summary>
    [KubernetesField("spec.egress", Handled = true)]
    public bool? AllowDns { get; init; }

    /// <summary>
    /// The directions that are closed but for what is allowed, <c>spec.policyTypes</c>. Default: those of <see cref="From"/>, <see cref="To"/> and <see
    /// cref="AllowDns"/>; ingress when there is none of them.
    /// </summary>
    [KubernetesField("spec.policyTypes", Handled = true)]
    public NetworkDirections? Directions { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1NetworkPolicy? Overrides { get; init; }

    /// <summary>Closes all pods of the namespace: what they need, other policies allow.</summary>
    /// <param name="name">Name of the policy.</param>
    /// <param name="directions">The directions that it closes.</param>
    public static NetworkPolicy DenyAll(string name, NetworkDirections directions = NetworkDirections.Both) => new(name) { Directions = directions };
}
