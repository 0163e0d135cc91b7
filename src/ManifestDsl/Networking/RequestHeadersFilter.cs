namespace ManifestDsl;

/// <summary>Changes headers of requests.</summary>
public sealed record RequestHeadersFilter : RouteFilter
{
    /// <summary>Headers that get a value in place of theirs, <c>requestHeaderModifier.set</c>. Default: none.</summary>
    [KubernetesField("requestHeaderModifier.set", Handled = true)]
    public Dictionary<string, string>? Set { get; init; }

    /// <summary>Headers that get one more value, <c>requestHeaderModifier.add</c>. Default: none.</summary>
    [KubernetesField("requestHeaderModifier.add", Handled = true)]
    public Dictionary<string, string>? Add { get; init; }

    /// <summary>Names of headers that are taken away, <c>requestHeaderModifier.remove</c>. Default: none.</summary>
    [KubernetesField("requestHeaderModifier.remove")]
    public IReadOnlyList<string>? Remove { get; init; }
}
