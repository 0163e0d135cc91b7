namespace ManifestDsl;

/// <summary>A taint that does not keep the pods from a node.</summary>
/// <param name="Key">Key of the taint, <c>key</c>. Default: any.</param>
/// <param name="Value">Value of the taint, <c>value</c>. Default: any.</param>
/// <param name="Effect">Effect of the taint, <c>effect</c>. Default: any.</param>
public sealed record Toleration(
    [property: KubernetesField("key")] string? Key = null,
    [property: KubernetesField("value")] string? Value = null,
    [property: KubernetesField("effect")] TaintEffect? Effect = null)
{
    /// <summary>
    /// How the value is compared, <c>operator</c>. Default: <see cref="TolerationOperator.Exists"/> without a <see
    /// cref="Value"/>, otherwise <see cref="TolerationOperator.Equal"/>.
    /// </summary>
    [KubernetesField("operator")]
    public TolerationOperator? Operator { get; init; }

    /// <summary>
    /// Seconds after which the pod is evicted all the same, <c>tolerationSeconds</c>; for <see
    /// cref="TaintEffect.NoExecute"/>. Default: never.
    /// </summary>
    [KubernetesField("tolerationSeconds")]
    public long? TolerationSeconds { get; init; }
}
