namespace ManifestDsl;

/// <summary>Ids from one to another, both included. A single number is made into a range of itself.</summary>
/// <param name="Min">The lowest, <c>min</c>: 0 or more.</param>
/// <param name="Max">The highest, <c>max</c>: at least <paramref name="Min"/>. Default: <paramref name="Min"/>.</param>
public sealed record IdRange(
    [property: KubernetesField("", Handled = true)] long Min,
    [property: KubernetesField("", Handled = true)] long? Max = null)
{
    /// <summary>One id.</summary>
    public static implicit operator IdRange(long min) => new(min);
}
