namespace ManifestDsl;

/// <summary>When an indexed <see cref="Job"/> has succeeded before all indexes have. At least one of the two is required.</summary>
public sealed record SuccessRule
{
    /// <summary>
    /// The indexes that must succeed, <c>succeededIndexes</c>, for example <c>0,2-4</c>; with <see cref="Count"/> so many of
    /// them. Default: any.
    /// </summary>
    [KubernetesField("succeededIndexes")]
    public string? Indexes { get; init; }

    /// <summary>How many indexes must succeed, <c>succeededCount</c>. Default: all of <see cref="Indexes"/>.</summary>
    [KubernetesField("succeededCount")]
    public int? Count { get; init; }
}
