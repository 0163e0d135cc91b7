namespace ManifestDsl;

/// <summary>A measure of another object.</summary>
/// <param name="Of">The declared object, <c>object.describedObject</c>.</param>
/// <param name="Name">Name of the metric, <c>object.metric.name</c>.</param>
public sealed record ObjectMetric(
    [property: KubernetesField("object.describedObject", Handled = true)] ObjectReference Of,
    [property: KubernetesField("object.metric.name")] string Name) : Metric
{
    /// <summary>Labels of the metric, <c>object.metric.selector.matchLabels</c>. Default: the metric with that name.</summary>
    [KubernetesField("object.metric.selector.matchLabels")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>The value for all pods together, <c>object.target.value</c>. Default: <see cref="AverageValue"/> counts.</summary>
    [KubernetesField("object.target.value")]
    public Quantity? Value { get; init; }

    /// <summary>The value for each pod, <c>object.target.averageValue</c>. Default: <see cref="Value"/> counts.</summary>
    [KubernetesField("object.target.averageValue")]
    public Quantity? AverageValue { get; init; }
}
