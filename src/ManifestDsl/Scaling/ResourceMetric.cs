namespace ManifestDsl;

/// <summary>A resource that all containers of a pod use.</summary>
/// <param name="Name">The resource, <c>resource.name</c>: <c>cpu</c> or <c>memory</c>.</param>
public sealed record ResourceMetric(
    [property: KubernetesField("resource.name")] string Name) : Metric
{
    /// <summary>
    /// Percent of what is requested, <c>resource.target.averageUtilization</c>. Default: <see cref="AverageValue"/> counts.
    /// </summary>
    [KubernetesField("resource.target.averageUtilization")]
    public int? AverageUtilization { get; init; }

    /// <summary>The value for each pod, <c>resource.target.averageValue</c>. Default: <see cref="AverageUtilization"/> counts.</summary>
    [KubernetesField("resource.target.averageValue")]
    public Quantity? AverageValue { get; init; }
}
