using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>The rules that need several objects, of all areas.</summary>
internal static class CrossObjectRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
    ];
}
