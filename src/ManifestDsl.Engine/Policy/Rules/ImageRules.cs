using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Images;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL2001–: images.</summary>
internal static class ImageRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new ImageTagRule(),
        new ImageDigestRule(),
        new PullPolicyRule(),
        new AllowedRegistryRule(),
        new RetiredRegistryRule(),
        new ImageFormRule(),
        ComponentImageRule.Tiller(),
        ComponentImageRule.Dashboard(),
        ComponentImageRule.IngressNginx(),
        new MovingTagRule(),
        new NeverPullRule(),
        new ShortImageRule(),
        new ImageUserRule(),
        new ForeignUserRule(),
        new ExposedPortRule(),
        new ImageVolumeRule(),
        .. ScanRules.OfContainers,
    ];
}
