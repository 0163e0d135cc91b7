namespace ManifestDsl;

/// <summary>A declared <see cref="ManifestDsl.Workload"/>. Made from one.</summary>
public sealed record WorkloadReference
{
    /// <summary>The declared workload: selectors, ports, kind and name follow from it.</summary>
    [KubernetesField("", Handled = true)]
    public Workload? Workload { get; init; }

    /// <summary>Refers to a declared workload.</summary>
    public static implicit operator WorkloadReference(Workload workload) => new() { Workload = workload };
}
