namespace ManifestDsl;

/// <summary>The transport protocol of a port.</summary>
public enum Protocol
{
    /// <summary><c>TCP</c>, the default.</summary>
    [KubernetesValue("TCP")]
    Tcp,

    /// <summary><c>UDP</c>.</summary>
    [KubernetesValue("UDP")]
    Udp,

    /// <summary><c>SCTP</c>.</summary>
    [KubernetesValue("SCTP")]
    Sctp,
}
