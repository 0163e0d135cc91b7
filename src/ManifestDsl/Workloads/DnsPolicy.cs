namespace ManifestDsl;

/// <summary>Where a pod's settings for name resolution come from.</summary>
public enum DnsPolicy
{
    /// <summary>The DNS service of the cluster; the default. A pod in the network of the node gets those of the node.</summary>
    ClusterFirst,

    /// <summary>The DNS service of the cluster, for pods in the network of the node.</summary>
    ClusterFirstWithHostNet,

    /// <summary>The node.</summary>
    Default,

    /// <summary><see cref="Workload.Dns"/> alone.</summary>
    None,
}
