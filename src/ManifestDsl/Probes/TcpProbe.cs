namespace ManifestDsl;

/// <summary>A probe by TCP connection.</summary>
/// <param name="Port">Number or name of the port, <c>tcpSocket.port</c>.</param>
public sealed record TcpProbe([property: KubernetesField("tcpSocket.port")] PortReference Port) : Probe;
