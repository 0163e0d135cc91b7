namespace ManifestDsl;

/// <summary>A port that a <see cref="NetworkPolicy"/> opens. Made from a number or a name.</summary>
public sealed record NetworkPort
{
    /// <summary>The number, <c>port</c>: 1 to 65535. Default: <see cref="Name"/> says it.</summary>
    [KubernetesField("port")]
    public int? Number { get; init; }

    /// <summary>
    /// The name of a port of the pods that are connected to, whose number and protocol fill <c>port</c> where they are declared. Default: <see
    /// cref="Number"/> says it.
    /// </summary>
    [KubernetesField("port", Handled = true)]
    public string? Name { get; init; }

    /// <summary>The last port of a range that starts with <see cref="Number"/>, <c>endPort</c>. Default: one port.</summary>
    [KubernetesField("endPort")]
    public int? EndPort { get; init; }

    /// <summary>Transport protocol, <c>protocol</c>. Default: that of the named port, otherwise <see cref="ManifestDsl.Protocol.Tcp"/>.</summary>
    [KubernetesField("protocol")]
    public Protocol? Protocol { get; init; }

    /// <summary>A port by number.</summary>
    public static implicit operator NetworkPort(int number) => new() { Number = number };

    /// <summary>A port by name.</summary>
    public static implicit operator NetworkPort(string name) => new() { Name = name };
}
