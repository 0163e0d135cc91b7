namespace ManifestDsl;

/// <summary>A probe by TCP connection.</summary>
/// <param name="Port">Number or name of the port, <c>tcpSocket.port</c>.</param>
public sealed record TcpProbe([property: KubernetesField("tcpSocket.port")] PortReference Port) : Probe
{
    /// <summary>Name or address to connect to, <c>tcpSocket.host</c>. Default: the pod.</summary>
    [KubernetesField("tcpSocket.host")]
    public string? Host { get; init; }
}
