namespace ManifestDsl;

/// <summary>Ports of the node from one to another, both included. A single number is made into a range of itself.</summary>
/// <param name="Min">The lowest, <c>min</c>: 0 to 65535.</param>
/// <param name="Max">The highest, <c>max</c>: at least <paramref name="Min"/>. Default: <paramref name="Min"/>.</param>
public sealed record HostPortRange(
    [property: KubernetesField("", Handled = true)] int Min,
    [property: KubernetesField("", Handled = true)] int? Max = null)
{
    /// <summary>One port.</summary>
    public static implicit operator HostPortRange(int min) => new(min);
}
