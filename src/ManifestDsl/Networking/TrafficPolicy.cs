namespace ManifestDsl;

/// <summary>To which pods a node passes traffic.</summary>
public enum TrafficPolicy
{
    /// <summary>To those of all nodes, the default.</summary>
    Cluster,

    /// <summary>To those of the same node only; keeps the address of the client.</summary>
    Local,
}
