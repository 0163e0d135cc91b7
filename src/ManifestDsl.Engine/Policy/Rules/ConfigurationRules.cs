using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL6001–: secrets and configuration.</summary>
internal static class ConfigurationRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
    ];
}
