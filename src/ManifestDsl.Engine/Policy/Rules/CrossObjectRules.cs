using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Access;
using ManifestDsl.Engine.Policy.Rules.Configuration;
using ManifestDsl.Engine.Policy.Rules.Network;
using ManifestDsl.Engine.Policy.Rules.PodPolicies;
using ManifestDsl.Engine.Policy.Rules.Reliability;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>The rules that need several objects, of all areas.</summary>
internal static class CrossObjectRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
        .. PodPolicyRules.All,
        .. CompanionSetRules.All,
        new RunEverywhereRule(),
        new PowerfulServiceAccountRule(),
        new DanglingRoleRule(),
        .. NetworkSetRules.All,
        .. ConfigurationSetRules.All,
    ];
}
