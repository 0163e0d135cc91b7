using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6020–: what objects name of each other.</summary>
internal static class ConfigurationSetRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
        new ServiceAccountExistsRule(),
        new MissingKeyRule(),
        new MissingDataRule(),
        new MissingClaimRule(),
        new MissingNamespaceRule(),
    ];
}
