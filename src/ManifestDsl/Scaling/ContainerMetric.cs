namespace ManifestDsl;

/// <summary>A resource that one container of a pod uses.</summary>
/// <param name="Container">Name of the container, <c>containerResource.container</c>.</param>
/// <param name="Name">The resource, <c>containerResource.name</c>: <c>cpu</c> or <c>memory</c>.</param>
public sealed record ContainerMetric(
    [property: KubernetesField("containerResource.container")] string Container,
    [property: KubernetesField("containerResource.name")] string Name) : Metric
{
    /// <summary>
    /// Percent of what is requested, <c>containerResource.target.averageUtilization</c>. Default: <see cref="AverageValue"/> counts.
    /// </summary>
    [KubernetesField("containerResource.target.averageUtilization")]
    public int? AverageUtilization { get; init; }

    /// <summary>The value for each pod, <c>containerResource.target.averageValue</c>. Default: <see cref="AverageUtilization"/> counts.</summary>
    [KubernetesField("containerResource.target.averageValue")]
    public Quantity? AverageValue { get; init; }
}
