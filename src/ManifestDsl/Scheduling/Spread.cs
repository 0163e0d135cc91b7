namespace ManifestDsl;

/// <summary>
/// Spreads the pods of a workload evenly over nodes, zones or regions; an entry of <c>topologySpreadConstraints</c>. The
/// pods that count are those of the workload itself.
/// </summary>
/// <param name="TopologyKey">
/// Label of nodes whose values the pods are spread over, <c>topologyKey</c>: <see cref="Topology.Zone"/> or <see
/// cref="Topology.Node"/>, for example.
/// </param>
public sealed record Spread([property: KubernetesField("topologyKey")] string TopologyKey)
{
    /// <summary>Pods by which two places may differ, <c>maxSkew</c>. Default: 1.</summary>
    [KubernetesField("maxSkew")]
    public int? MaxSkew { get; init; }

    /// <summary>
    /// What happens to a pod that finds no place, <c>whenUnsatisfiable</c>. Default: <see
    /// cref="ManifestDsl.WhenUnsatisfiable.ScheduleAnyway"/>.
    /// </summary>
    [KubernetesField("whenUnsatisfiable")]
    public WhenUnsatisfiable? WhenUnsatisfiable { get; init; }

    /// <summary>
    /// Places that there must be at least, <c>minDomains</c>; needs <see
    /// cref="ManifestDsl.WhenUnsatisfiable.DoNotSchedule"/>. Default: 1.
    /// </summary>
    [KubernetesField("minDomains")]
    public int? MinDomains { get; init; }

    /// <summary>
    /// Labels of pods whose values are compared too, <c>matchLabelKeys</c>: <c>pod-template-hash</c> counts the pods of one
    /// revision of a <see cref="Deployment"/> only. Default: none.
    /// </summary>
    [KubernetesField("matchLabelKeys")]
    public IReadOnlyList<string>? MatchLabelKeys { get; init; }

    /// <summary>
    /// Whether nodes that the pod is not allowed on by node selector or affinity count, <c>nodeAffinityPolicy</c>. Default:
    /// <see cref="NodeInclusion.Honor"/>, they do not.
    /// </summary>
    [KubernetesField("nodeAffinityPolicy")]
    public NodeInclusion? NodeAffinityPolicy { get; init; }

    /// <summary>
    /// Whether nodes with a taint that the pod does not tolerate count, <c>nodeTaintsPolicy</c>. Default: <see
    /// cref="NodeInclusion.Ignore"/>, they do.
    /// </summary>
    [KubernetesField("nodeTaintsPolicy")]
    public NodeInclusion? NodeTaintsPolicy { get; init; }
}
