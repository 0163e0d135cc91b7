namespace ManifestDsl;

/// <summary>Processor, memory, storage and devices that a container asks for, and the limits of what it may use.</summary>
public sealed record Resources
{
    /// <summary>Processors asked for, <c>requests.cpu</c>: <c>100m</c> is a tenth of one. Default: the limit.</summary>
    [KubernetesField("requests.cpu")]
    public Quantity? Cpu { get; init; }

    /// <summary>Processors it may use, <c>limits.cpu</c>; above it the container is slowed down. Default: no limit.</summary>
    [KubernetesField("limits.cpu")]
    public Quantity? CpuLimit { get; init; }

    /// <summary>
    /// Memory asked for, <c>requests.memory</c>: <c>64Mi</c> is 64 times 1024 times 1024 bytes. Default: the limit.
    /// </summary>
    [KubernetesField("requests.memory")]
    public Quantity? Memory { get; init; }

    /// <summary>Memory it may use, <c>limits.memory</c>; above it the container is killed. Default: no limit.</summary>
    [KubernetesField("limits.memory")]
    public Quantity? MemoryLimit { get; init; }

    /// <summary>Local disk asked for, <c>requests.ephemeral-storage</c>. Default: the limit.</summary>
    [KubernetesField("requests.ephemeral-storage")]
    public Quantity? EphemeralStorage { get; init; }

    /// <summary>
    /// Local disk it may use, <c>limits.ephemeral-storage</c>; above it the pod is evicted. Default: no limit.
    /// </summary>
    [KubernetesField("limits.ephemeral-storage")]
    public Quantity? EphemeralStorageLimit { get; init; }

    /// <summary>
    /// Other resources by name, such as <c>nvidia.com/gpu</c> or <c>hugepages-2Mi</c>, <c>limits</c>. Of these, what is
    /// asked for is what may be used. Default: none.
    /// </summary>
    [KubernetesField("limits", Handled = true)]
    public Dictionary<string, Quantity>? Extended { get; init; }

    /// <summary>Devices of the pod that the container uses, <c>claims</c>. Default: none.</summary>
    [KubernetesField("claims")]
    public IReadOnlyList<ResourceClaim>? Claims { get; init; }
}
