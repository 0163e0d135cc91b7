namespace ManifestDsl;

/// <summary>
/// The other end of connections that a <see cref="NetworkPolicy"/> allows: the pods of a workload, of a namespace or with labels, or addresses. A <see
/// cref="ManifestDsl.Workload"/> and a <see cref="ManifestDsl.Namespace"/> are peers as they are.
/// </summary>
public sealed record NetworkPeer
{
    /// <summary>The workload, <c>podSelector</c>, with a <c>namespaceSelector</c> when it is in another namespace. Default: none.</summary>
    [KubernetesField("podSelector", Handled = true)]
    public Workload? Workload { get; init; }

    /// <summary>
    /// The namespace of the pods, <c>namespaceSelector</c>, by the label <c>kubernetes.io/metadata.name</c> that every namespace has. Default: that of
    /// the policy.
    /// </summary>
    [KubernetesField("namespaceSelector", Handled = true)]
    public NamespaceReference? Namespace { get; init; }

    /// <summary>Labels of the pods, <c>podSelector.matchLabels</c>. Default: all pods.</summary>
    [KubernetesField("podSelector.matchLabels")]
    public Dictionary<string, string>? PodLabels { get; init; }

    /// <summary>A range of addresses (CIDR), for example <c>10.0.0.0/8</c>, <c>ipBlock.cidr</c>. Default: none.</summary>
    [KubernetesField("ipBlock.cidr")]
    public string? Range { get; init; }

    /// <summary>Ranges within <see cref="Range"/> that it leaves out, <c>ipBlock.except</c>. Default: none.</summary>
    [KubernetesField("ipBlock.except")]
    public IReadOnlyList<string>? Except { get; init; }

    /// <summary>True for whoever it is, in the cluster and outside: a rule without peers. Default: false.</summary>
    [KubernetesField("", Handled = true)]
    public bool? IsAnyone { get; init; }

    /// <summary>
    /// The ports of the pods that are connected to, by number or name; in a rule of their own. Default: the ports that the workload declares, in <see
    /// cref="NetworkPolicy.To"/> that of the peer; every port when there is none.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<NetworkPort>? Ports { get; init; }

    /// <summary>Addresses.</summary>
    /// <param name="range">The range (CIDR), for example <c>10.0.0.0/8</c>.</param>
    /// <param name="except">Ranges within it that are left out. Default: none.</param>
    public static NetworkPeer Cidr(string range, IReadOnlyList<string>? except = null) => new() { Range = range, Except = except };

    /// <summary>All pods of a namespace.</summary>
    /// <param name="namespace">The declared namespace or its name.</param>
    public static NetworkPeer InNamespace(NamespaceReference @namespace) => new() { Namespace = @namespace };

    /// <summary>Pods by their labels.</summary>
    /// <param name="podLabels">The labels.</param>
    /// <param name="namespace">Their namespace, declared or by name. Default: that of the policy.</param>
    public static NetworkPeer Pods(Dictionary<string, string> podLabels, NamespaceReference? @namespace = null) =>
        new() { PodLabels = podLabels, Namespace = @namespace };

    /// <summary>Whoever it is, in the cluster and outside.</summary>
    [KubernetesPreset(nameof(IsAnyone), true)]
    public static NetworkPeer Anyone() => new() { IsAnyone = true };

    /// <summary>The pods of a workload.</summary>
    public static implicit operator NetworkPeer(Workload workload) => new() { Workload = workload };

    /// <summary>All pods of a namespace.</summary>
    public static implicit operator NetworkPeer(Namespace @namespace) => new() { Namespace = @namespace };
}
