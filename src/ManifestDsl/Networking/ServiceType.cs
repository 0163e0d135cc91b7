namespace ManifestDsl;

/// <summary>How a <see cref="Service"/> can be reached.</summary>
public enum ServiceType
{
    /// <summary>At an address inside the cluster, the default.</summary>
    ClusterIP,

    /// <summary>Also at a port of every node.</summary>
    NodePort,

    /// <summary>Also through a load balancer of the cloud provider.</summary>
    LoadBalancer,

    /// <summary>It is a DNS alias of <see cref="Service.ExternalName"/>.</summary>
    ExternalName,
}
