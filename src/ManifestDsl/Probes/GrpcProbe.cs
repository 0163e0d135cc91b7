namespace ManifestDsl;

/// <summary>A probe by gRPC health protocol.</summary>
/// <param name="Port">Number of the port, <c>grpc.port</c>.</param>
public sealed record GrpcProbe([property: KubernetesField("grpc.port")] int Port) : Probe
{
    /// <summary>The service that is asked about, <c>grpc.service</c>. Default: the server as a whole.</summary>
    [KubernetesField("grpc.service")]
    public string? Service { get; init; }
}
