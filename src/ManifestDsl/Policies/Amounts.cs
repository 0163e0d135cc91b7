namespace ManifestDsl;

/// <summary>Amounts by resource.</summary>
public sealed record Amounts
{
    /// <summary>Processor time, <c>cpu</c>, for example <c>100m</c>. Default: not said.</summary>
    [KubernetesField("cpu")]
    public Quantity? Cpu { get; init; }

    /// <summary>Memory, <c>memory</c>, for example <c>64Mi</c>. Default: not said.</summary>
    [KubernetesField("memory")]
    public Quantity? Memory { get; init; }

    /// <summary>Disk of the node, <c>ephemeral-storage</c>, for example <c>1Gi</c>. Default: not said.</summary>
    [KubernetesField("ephemeral-storage")]
    public Quantity? EphemeralStorage { get; init; }

    /// <summary>Storage of a claim, <c>storage</c>, for example <c>10Gi</c>. Default: not said.</summary>
    [KubernetesField("storage")]
    public Quantity? Storage { get; init; }
}
