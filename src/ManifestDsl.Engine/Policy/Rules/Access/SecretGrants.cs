namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Rules about Secrets and tokens.</summary>
internal static class SecretGrants
{
    public static readonly GrantRule SecretsOfTheCluster = new(
        new(
            "MDSL4005",
            "A ClusterRole must not open Secrets",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Bound in the whole cluster it opens the Secrets of every namespace, tokens of administrators among them.")
        {
            References = ["R05"],
        },
        RbacApi.ClusterRole,
        "bound to the cluster it reaches the Secrets of every namespace; use a Role, or name the Secrets in resourceNames",
        new Grant("", ["secrets"], Verbs.Any));

    public static readonly GrantRule SecretsOfANamespace = new(
        new(
            "MDSL4006",
            "A Role must name the Secrets that it opens",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Without resourceNames it opens every Secret of the namespace, those of other workloads and later ones included.")
        {
            References = ["R06"],
        },
        RbacApi.Role,
        "it reaches every Secret of the namespace; name the Secrets in resourceNames",
        new Grant("", ["secrets"], Verbs.OnNames));

    public static readonly GrantRule Tokens = new(
        new(
            "MDSL4027",
            "A role must not make tokens of any service account",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Whoever creates a token for a service account is that service account.")
        {
            References = ["R23"],
        },
        RbacApi.Roles,
        "whoever makes a token for a service account can do what it can; name the service accounts in resourceNames",
        new Grant("", ["serviceaccounts/token"], "create"));
}
