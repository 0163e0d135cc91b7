namespace ManifestDsl;

/// <summary>A measure of something outside of the cluster.</summary>
/// <param name="Name">Name of the metric, <c>external.metric.name</c>.</param>
public sealed record ExternalMetric(
    [property: KubernetesField("external.metric.name")] string Name) : Metric
{
    /// <summary>Labels of the metric, <c>external.metric.selector.matchLabels</c>. Default: the metric with that name.</summary>
    [KubernetesField("external.metric.selector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>The value for all pods together, <c>external.target.value</c>. Default: <see cref="AverageValue"/> counts.</summary>
    [KubernetesField("external.target.value")]
    public Quantity? Value { get; init; }

    /// <summary>The value for each pod, <c>external.target.averageValue</c>. Default: <see cref="Value"/> counts.</summary>
    [KubernetesField("external.target.averageValue")]
    public Quantity? AverageValue { get; init; }
}
