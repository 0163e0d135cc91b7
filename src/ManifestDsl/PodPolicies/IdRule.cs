namespace ManifestDsl;

/// <summary>Which user or group ids a <see cref="PodPolicy"/> allows. An <see cref="IdStrategy"/> that needs no ranges is a rule as it is.</summary>
/// <param name="Strategy">How it decides, <c>rule</c> of a PodSecurityPolicy.</param>
public sealed record IdRule([property: KubernetesField("", Handled = true)] IdStrategy Strategy)
{
    /// <summary>The ids that are allowed, <c>ranges</c>. Required for <see cref="IdStrategy.MustRunAs"/> and <see cref="IdStrategy.MayRunAs"/>.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<IdRange>? Ranges { get; init; }

    /// <summary>An id must be set, and be in one of the ranges.</summary>
    /// <param name="ranges">The ids that are allowed.</param>
    [KubernetesPreset(nameof(Strategy), IdStrategy.MustRunAs)]
    public static IdRule MustRunAs(IReadOnlyList<IdRange> ranges) => new(IdStrategy.MustRunAs) { Ranges = ranges };

    /// <summary>No id need be set; one that is must be in one of the ranges.</summary>
    /// <param name="ranges">The ids that are allowed.</param>
    [KubernetesPreset(nameof(Strategy), IdStrategy.MayRunAs)]
    public static IdRule MayRunAs(IReadOnlyList<IdRange> ranges) => new(IdStrategy.MayRunAs) { Ranges = ranges };

    /// <summary>A rule without ranges.</summary>
    public static implicit operator IdRule(IdStrategy strategy) => new(strategy);
}
