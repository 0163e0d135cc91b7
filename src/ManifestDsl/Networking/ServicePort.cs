namespace ManifestDsl;

/// <summary>A port of a <see cref="Service"/>.</summary>
/// <param name="Name">Name, <c>name</c>: unique within the service.</param>
/// <param name="Number">Number, <c>port</c>: 1 to 65535.</param>
public sealed record ServicePort(
    [property: KubernetesField("name")] string Name,
    [property: KubernetesField("port")] int Number)
{
    /// <summary>
    /// Number or name of the port of the pods, <c>targetPort</c>. Default: the port of the workload that has the name
    /// of this port; the same number for a service without <see cref="Service.For"/>.
    /// </summary>
    [KubernetesField("targetPort")]
    public PortReference? TargetPort { get; init; }

    /// <summary>
    /// Port of the nodes that leads here, <c>nodePort</c>. Default: the cluster picks one where the type of the service
    /// needs it.
    /// </summary>
    [KubernetesField("nodePort")]
    public int? NodePort { get; init; }

    /// <summary>Transport protocol, <c>protocol</c>. Default: <see cref="ManifestDsl.Protocol.Tcp"/>.</summary>
    [KubernetesField("protocol")]
    public Protocol? Protocol { get; init; }

    /// <summary>
    /// Application protocol as a hint, for example <c>kubernetes.io/h2c</c>, <c>appProtocol</c>. Default: none.
    /// </summary>
    [KubernetesField("appProtocol")]
    public string? AppProtocol { get; init; }
}
