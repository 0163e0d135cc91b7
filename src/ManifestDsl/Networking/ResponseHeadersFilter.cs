namespace ManifestDsl;

/// <summary>Changes headers of answers.</summary>
public sealed record ResponseHeadersFilter : RouteFilter
{
    /// <summary>Headers that get a value in place of theirs, <c>responseHeaderModifier.set</c>. Default: none.</summary>
    [KubernetesField("responseHeaderModifier.set", Handled = true)]
    public Dictionary<string, string>? Set { get; init; }

    /// <summary>Headers that get one more value, <c>responseHeaderModifier.add</c>. Default: none.</summary>
    [KubernetesField("responseHeaderModifier.add", Handled = true)]
    public Dictionary<string, string>? Add { get; init; }

    /// <summary>Names of headers that are taken away, <c>responseHeaderModifier.remove</c>. Default: none.</summary>
    [KubernetesField("responseHeaderModifier.remove")]
    public IReadOnlyList<string>? Remove { get; init; }
}
