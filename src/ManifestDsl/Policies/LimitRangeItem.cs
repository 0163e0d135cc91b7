namespace ManifestDsl;

/// <summary>What each of one sort gets and may have.</summary>
/// <param name="Type">The sort, <c>type</c>.</param>
public sealed record LimitRangeItem([property: KubernetesField("type")] LimitRangeType Type)
{
    /// <summary>Requests of containers that set none, <c>defaultRequest</c>. Default: <see cref="Default"/>.</summary>
    [KubernetesField("defaultRequest")]
    public Amounts? DefaultRequest { get; init; }

    /// <summary>Limits of containers that set none, <c>default</c>. Default: no limit.</summary>
    [KubernetesField("default")]
    public Amounts? Default { get; init; }

    /// <summary>The least that may be requested, <c>min</c>. Default: anything.</summary>
    [KubernetesField("min")]
    public Amounts? Min { get; init; }

    /// <summary>The highest limit, <c>max</c>. Default: any.</summary>
    [KubernetesField("max")]
    public Amounts? Max { get; init; }

    /// <summary>How many times the request the limit may be, <c>maxLimitRequestRatio</c>. Default: any.</summary>
    [KubernetesField("maxLimitRequestRatio")]
    public Amounts? MaxLimitRequestRatio { get; init; }
}
