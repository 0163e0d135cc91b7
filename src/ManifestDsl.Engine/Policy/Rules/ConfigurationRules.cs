using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Configuration;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL6001–: secrets and configuration.</summary>
internal static class ConfigurationRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new SecretInConfigMapRule(),
        new PersonalDataRule(),
        new SecretDataRule(),
        new TokenSecretRule(),
        NamespaceRule.Unset,
        NamespaceRule.Default,
        new SystemNamespaceRule(),
        new RecommendedLabelRule(),
        new OwnerRule(),
        new LimitRangeRule(),
        new ResourceQuotaRule(),
        new NamespaceSecurityRule(),
        new StorageEncryptionRule(),
        new SecurityContextConstraintsRule(),
        new HostPathVolumeRule(),
        new AllowedReposRule(),
        new SecretInMetadataRule(),
        new SecretInCustomResourceRule(),
    ];
}
