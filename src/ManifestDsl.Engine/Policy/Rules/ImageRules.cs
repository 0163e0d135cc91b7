using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL2001–: images.</summary>
internal static class ImageRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
    ];
}
