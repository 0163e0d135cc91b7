using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Access;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL4001–: RBAC and service accounts.</summary>
internal static class AccessRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new WildcardRule(),
        WorkloadGrants.EveryVerb,
        new WildcardResourceRule(WildcardResourceRule.InClusterRole, "ClusterRole"),
        new WildcardResourceRule(WildcardResourceRule.InRole, "Role"),
        SecretGrants.SecretsOfTheCluster,
        SecretGrants.SecretsOfANamespace,
        WorkloadGrants.Run,
        WorkloadGrants.Exec,
        WorkloadGrants.Attach,
        WorkloadGrants.PortForward,
        ControlGrants.Escalate,
        ControlGrants.Bind,
        ControlGrants.Impersonate,
        ControlGrants.ChangeBindings,
        RoleReferenceRule.ClusterAdmin,
        RoleReferenceRule.EditorEverywhere,
        SubjectRules.Anonymous,
        SubjectRules.Authenticated,
        SubjectRules.Masters,
        SubjectRules.AllServiceAccounts,
        SubjectRules.DefaultServiceAccount,
        WorkloadGrants.NodeProxy,
        ControlGrants.PersistentVolumes,
        new SigningRequestRule(),
        ControlGrants.Webhooks,
        SecretGrants.Tokens,
        new ComponentConfigMapRule(),
        ControlGrants.ConfigMaps,
        ControlGrants.ServiceStatus,
        ControlGrants.NetworkObjects,
        WorkloadGrants.DeleteEvidence,
        WorkloadGrants.DeleteData,
        new DefaultServiceAccountTokenRule(),
        WorkloadGrants.Ephemeral,
        new WildcardVerbRule(),
        new WildcardUrlRule(),
        new OutOfReachRule(),
        new MatchesNothingRule(),
        new ViewRoleRule(),
        new ReplacedRulesRule(),
        ControlGrants.Namespaces,
    ];
}
