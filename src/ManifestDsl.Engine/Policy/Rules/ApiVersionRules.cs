using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL7010–: API versions.</summary>
internal static class ApiVersionRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        ApiVersionRule.Removed,
        ApiVersionRule.Deprecated,
    ];
}
