namespace ManifestDsl;

/// <summary>A measure that the pods have themselves.</summary>
/// <param name="Name">Name of the metric, <c>pods.metric.name</c>.</param>
/// <param name="AverageValue">The value for each pod, <c>pods.target.averageValue</c>.</param>
public sealed record PodsMetric(
    [property: KubernetesField("pods.metric.name")] string Name,
    [property: KubernetesField("pods.target.averageValue")] Quantity AverageValue) : Metric
{
    /// <summary>Labels of the metric, <c>pods.metric.selector.matchLabels</c>. Default: the metric with that name.</summary>
    [KubernetesField("pods.metric.selector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }
}
