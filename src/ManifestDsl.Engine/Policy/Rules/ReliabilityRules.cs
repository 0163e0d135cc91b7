using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL3001–: resources, probes, replicas, disruption.</summary>
internal static class ReliabilityRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
    ];
}
