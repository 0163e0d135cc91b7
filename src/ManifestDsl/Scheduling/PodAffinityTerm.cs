namespace ManifestDsl;

/// <summary>Pods that others are kept together with, or apart from. An API field named here is one of the term.</summary>
/// <param name="TopologyKey">
/// Label of nodes by which two places are the same, <c>topologyKey</c>: <see cref="Topology.Node"/> or <see
/// cref="Topology.Zone"/>, for example.
/// </param>
public sealed record PodAffinityTerm([property: KubernetesField("topologyKey")] string TopologyKey)
{
    /// <summary>
    /// The workload whose pods are meant, <c>labelSelector</c>, and <c>namespaces</c> when it is in another one. Default:
    /// the workload that has the term: apart from its own pods, for example.
    /// </summary>
    [KubernetesField("labelSelector", Handled = true)]
    public WorkloadReference? Workload { get; init; }

    /// <summary>
    /// Makes a preference of the term, 1 to 100: its <c>weight</c> beside other preferences. Default: none, the term is a
    /// requirement.
    /// </summary>
    [KubernetesField("weight", Handled = true)]
    public int? Weight { get; init; }
}
