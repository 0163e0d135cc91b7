namespace ManifestDsl;

/// <summary>Labels of nodes that say where a node is: what pods are spread over, or kept together by.</summary>
public static class Topology
{
    /// <summary>The node itself, <c>kubernetes.io/hostname</c>.</summary>
    public const string Node = "kubernetes.io/hostname";

    /// <summary>The zone, a part of a region that fails by itself, <c>topology.kubernetes.io/zone</c>.</summary>
    public const string Zone = "topology.kubernetes.io/zone";

    /// <summary>The region, <c>topology.kubernetes.io/region</c>.</summary>
    public const string Region = "topology.kubernetes.io/region";
}
