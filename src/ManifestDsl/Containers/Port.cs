namespace ManifestDsl;

/// <summary>A port on which a container listens.</summary>
/// <param name="Name">Name, <c>name</c>: at most 15 lower-case letters, digits and <c>-</c>, unique within the pod.</param>
/// <param name="Number">Number, <c>containerPort</c>: 1 to 65535.</param>
public sealed record Port(
    [property: KubernetesField("name")] string Name,
    [property: KubernetesField("containerPort")] int Number)
{
    /// <summary>Transport protocol, <c>protocol</c>. Default: <see cref="ManifestDsl.Protocol.Tcp"/>.</summary>
    [KubernetesField("protocol")]
    public Protocol? Protocol { get; init; }

    /// <summary>
    /// Port of the node that leads here, <c>hostPort</c>. Default: none. Pod Security "baseline" forbids it.
    /// </summary>
    [KubernetesField("hostPort")]
    public int? HostPort { get; init; }

    /// <summary>Address of the node that <see cref="HostPort"/> is bound to, <c>hostIP</c>. Default: all.</summary>
    [KubernetesField("hostIP")]
    public string? HostIP { get; init; }
}
