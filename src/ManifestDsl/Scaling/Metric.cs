namespace ManifestDsl;

/// <summary>A measure by which a <see cref="HorizontalPodAutoscaler"/> scales; an entry of <c>spec.metrics</c>.</summary>
public abstract record Metric
{
    /// <summary>A resource that all containers of a pod use.</summary>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageUtilization">Percent of what the pods request. Default: <paramref name="averageValue"/> counts.</param>
    /// <param name="averageValue">The amount for each pod, for example <c>200Mi</c>. Default: <paramref name="averageUtilization"/> counts.</param>
    public static ResourceMetric Resource(string name, int? averageUtilization = null, Quantity? averageValue = null) =>
        new(name) { AverageUtilization = averageUtilization, AverageValue = averageValue };

    /// <summary>A resource that one container of a pod uses.</summary>
    /// <param name="container">Name of the container.</param>
    /// <param name="name">The resource: <c>cpu</c> or <c>memory</c>.</param>
    /// <param name="averageUtilization">Percent of what the container requests. Default: <paramref name="averageValue"/> counts.</param>
    /// <param name="averageValue">The amount for each pod. Default: <paramref name="averageUtilization"/> counts.</param>
    public static ContainerMetric OfContainer(string container, string name, int? averageUtilization = null, Quantity? averageValue = null) =>
        new(container, name) { AverageUtilization = averageUtilization, AverageValue = averageValue };

    /// <summary>A measure that the pods have themselves.</summary>
    /// <param name="name">Name of the metric.</param>
    /// <param name="averageValue">The value for each pod.</param>
    public static PodsMetric Pods(string name, Quantity averageValue) => new(name, averageValue);

    /// <summary>A measure of something outside of the cluster, for example the length of a queue.</summary>
    /// <param name="name">Name of the metric.</param>
    /// <param name="value">The value for all pods together. Default: <paramref name="averageValue"/> counts.</param>
    /// <param name="averageValue">The value for each pod. Default: <paramref name="value"/> counts.</param>
    public static ExternalMetric External(string name, Quantity? value = null, Quantity? averageValue = null) =>
        new(name) { Value = value, AverageValue = averageValue };

    /// <summary>A measure of another object, for example the requests that reach an Ingress.</summary>
    /// <param name="of">The declared object.</param>
    /// <param name="name">Name of the metric.</param>
    /// <param name="value">The value for all pods together. Default: <paramref name="averageValue"/> counts.</param>
    /// <param name="averageValue">The value for each pod. Default: <paramref name="value"/> counts.</param>
    public static ObjectMetric OfObject(ObjectReference of, string name, Quantity? value = null, Quantity? averageValue = null) =>
        new(of, name) { Value = value, AverageValue = averageValue };
}
