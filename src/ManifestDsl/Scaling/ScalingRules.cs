namespace ManifestDsl;

/// <summary>How fast a <see cref="HorizontalPodAutoscaler"/> follows in one direction.</summary>
public sealed record ScalingRules
{
    /// <summary>
    /// Seconds of which the most careful recommendation counts, <c>stabilizationWindowSeconds</c>: 0 to 3600. Default: 0 up, 300 down.
    /// </summary>
    [KubernetesField("stabilizationWindowSeconds")]
    public int? StabilizationWindowSeconds { get; init; }

    /// <summary>Which of the policies counts, <c>selectPolicy</c>. Default: <see cref="ScalingSelect.Max"/>.</summary>
    [KubernetesField("selectPolicy")]
    public ScalingSelect? SelectPolicy { get; init; }

    /// <summary>How much may change in a time, <c>policies</c>. Default: those of the cluster.</summary>
    [KubernetesField("policies")]
    public IReadOnlyList<ScalingPolicy>? Policies { get; init; }

    /// <summary>
    /// How far the measure may be off before anything is done, as a share such as <c>0.05</c>, <c>tolerance</c>. Default: that of the cluster, 0.1.
    /// </summary>
    [KubernetesField("tolerance")]
    public Quantity? Tolerance { get; init; }
}
