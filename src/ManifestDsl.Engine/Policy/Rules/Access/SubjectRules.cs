namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Who must not be the subject of a binding.</summary>
internal static class SubjectRules
{
    private const string ServiceAccounts = "system:serviceaccounts";

    // What the API server says to everybody by design: its health and version, how its tokens are verified, what kinds it has.
    private static readonly string[] ForEverybody =
    [
        "system:public-info-viewer", "system:service-account-issuer-discovery", "kubeadm:bootstrap-signer-clusterinfo",
    ];

    private static readonly string[] ForUsers = [.. ForEverybody, "system:basic-user", "system:discovery"];

    public static readonly SubjectRule Anonymous = new(
        new(
            "MDSL4018",
            "Bindings must not name those who did not log in",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "system:anonymous and system:unauthenticated are everybody who reaches the API server, without credentials.")
        {
            Preset = RulePreset.Baseline,
            References = ["R16"],
        },
        static (kind, name) => kind != "ServiceAccount" && name is ("system:anonymous" or "system:unauthenticated"),
        "that is everybody who reaches the API server; name the users, groups or service accounts that need it",
        ForEverybody);

    public static readonly SubjectRule Authenticated = new(
        new(
            "MDSL4019",
            "Bindings must not name everybody who is logged in",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "system:authenticated is every user and every service account; at some providers everybody who has an account there.")
        {
            References = ["R17"],
        },
        static (kind, name) => kind != "ServiceAccount" && name == "system:authenticated",
        "that is every user and service account of the cluster; name those that need it",
        ForUsers)
    {
        AllowsPolicyUse = true,
    };

    public static readonly SubjectRule Masters = new(
        new(
            "MDSL4020",
            "Bindings must not name the group system:masters",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Members of system:masters pass every check of the API server whatever is bound; their rights cannot be taken back.")
        {
            Preset = RulePreset.Baseline,
            References = ["R18"],
        },
        static (kind, name) => kind != "ServiceAccount" && name == "system:masters",
        "its members may do everything anyway, and nothing can take that back; use a group of your own");

    public static readonly SubjectRule AllServiceAccounts = new(
        new(
            "MDSL4021",
            "Bindings must not name all service accounts",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "A role that all service accounts have is a role of every pod with a token, those that are deployed later included."),
        static (kind, name) => kind != "ServiceAccount" && (name == ServiceAccounts || name.StartsWith(ServiceAccounts + ":", StringComparison.Ordinal)),
        "every pod there gets it; name the service accounts that need it",
        ForEverybody)
    {
        AllowsPolicyUse = true,
    };

    public static readonly SubjectRule DefaultServiceAccount = new(
        new(
            "MDSL4022",
            "Bindings must not name the default service account",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Every pod that names no service account runs as the one called default, so that each of them gets the role.")
        {
            References = ["R29", "W20"],
        },
        static (kind, name) => kind == "ServiceAccount"
            ? name == "default"
            : name.StartsWith("system:serviceaccount:", StringComparison.Ordinal) && name.EndsWith(":default", StringComparison.Ordinal),
        "every pod of the namespace that names no service account gets it; make a service account for the workload that needs it")
    {
        AllowsPolicyUse = true,
    };
}
