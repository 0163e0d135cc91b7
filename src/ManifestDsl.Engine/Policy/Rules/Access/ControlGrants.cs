namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Rules about what changes rights, admission, network and storage of the cluster.</summary>
internal static class ControlGrants
{
    private static readonly string[] RoleKinds = ["roles", "clusterroles"];

    public static readonly GrantRule Escalate = new(
        new(
            "MDSL4012",
            "A role must not escalate",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "With escalate one writes roles that allow more than one has oneself.")
        {
            References = ["R11"],
        },
        RbacApi.Roles,
        "its holder writes itself any right; leave escalate out",
        new Grant(RbacApi.Group, RoleKinds, "escalate"))
    {
        IsAboutVerb = true,
    };

    public static readonly GrantRule Bind = new(
        new(
            "MDSL4013",
            "A role must name the roles that it may bind",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "With bind one gives roles that allow more than one has oneself, cluster-admin for instance.")
        {
            References = ["R12"],
        },
        RbacApi.Roles,
        "its holder gives itself any role; name the roles that may be bound in resourceNames",
        new Grant(RbacApi.Group, [.. RoleKinds, "rolebindings", "clusterrolebindings"], "bind"))
    {
        IsAboutVerb = true,
    };

    public static readonly GrantRule Impersonate = new(
        new(
            "MDSL4014",
            "A role must name whom it may impersonate",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Whoever impersonates has the rights of any user, group or service account.")
        {
            References = ["R13"],
        },
        RbacApi.Roles,
        "its holder can be anybody; name the users, groups or service accounts in resourceNames",
        new Grant("", ["users", "groups", "serviceaccounts"], "impersonate"),
        new Grant("authentication.k8s.io", ["uids", "userextras/"], "impersonate"))
    {
        IsAboutVerb = true,
    };

    public static readonly GrantRule ChangeBindings = new(
        new(
            "MDSL4015",
            "A role that changes bindings adds users to its own",
            RuleCategories.Access,
            RuleSeverity.Info,
            "Whoever changes a binding of a role that they have gives that role to others.")
        {
            References = ["R14"],
        },
        RbacApi.Roles,
        "its holder gives the roles that it has to others; name the bindings in resourceNames",
        new Grant(RbacApi.Group, ["rolebindings", "clusterrolebindings"], "update", "patch"));

    public static readonly GrantRule PersistentVolumes = new(
        new(
            "MDSL4024",
            "A role must not create PersistentVolumes",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "A PersistentVolume may be a directory of a node: a way around every rule about host paths.")
        {
            References = ["R20"],
        },
        RbacApi.ClusterRole,
        "a volume may be any directory of a node; use a StorageClass, whose provisioner makes the volumes",
        new Grant("", ["persistentvolumes"], "create"));

    public static readonly GrantRule Webhooks = new(
        new(
            "MDSL4026",
            "A role must not change admission webhooks and policies",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "A webhook sees and changes every object that is created, Secrets included; removing one, or an admission policy, removes what it enforces.")
        {
            References = ["R22"],
        },
        RbacApi.ClusterRole,
        "a webhook sees and changes every object, and an admission policy decides what may be; name the objects in resourceNames",
        new Grant(
            "admissionregistration.k8s.io",
            [
                "validatingwebhookconfigurations",
                "mutatingwebhookconfigurations",
                "validatingadmissionpolicies",
                "validatingadmissionpolicybindings",
                "mutatingadmissionpolicies",
                "mutatingadmissionpolicybindings",
            ],
            Verbs.Write));

    public static readonly GrantRule Namespaces = new(
        new(
            "MDSL4044",
            "A role must not change namespaces",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "The labels of a namespace say which pods are admitted in it and whom network policies let in: whoever changes them switches that off."),
        RbacApi.Roles,
        "the labels of a namespace switch Pod Security and network policies on and off; name the namespaces in resourceNames",
        new Grant("", ["namespaces"], "update", "patch"));

    public static readonly GrantRule ConfigMaps = new(
        new(
            "MDSL4029",
            "A role should name the ConfigMaps that it changes",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "ConfigMaps steer programs: whoever changes them changes what others run.")
        {
            Preset = RulePreset.Strict,
            References = ["R24"],
        },
        RbacApi.Roles,
        "name the ConfigMaps in resourceNames",
        new Grant("", ["configmaps"], Verbs.Write));

    public static readonly GrantRule ServiceStatus = new(
        new(
            "MDSL4030",
            "A role must not change the status of Services",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "The status holds the addresses of the load balancer: whoever writes it draws traffic for any address to their pods (CVE-2020-8554).")
        {
            References = ["R25"],
        },
        RbacApi.Roles,
        "its holder draws traffic for any address to itself; leave it to the controller of load balancers",
        new Grant("", ["services/status"], "update", "patch"));

    public static readonly GrantRule NetworkObjects = new(
        new(
            "MDSL4031",
            "A role should not change services, routes and network policies",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Whoever changes them leads traffic elsewhere, or opens what was closed.")
        {
            Preset = RulePreset.Strict,
            References = ["R25"],
        },
        RbacApi.Roles,
        "its holder leads traffic elsewhere; name the objects in resourceNames",
        new Grant("", ["services", "endpoints"], Verbs.Write),
        new Grant("discovery.k8s.io", ["endpointslices"], Verbs.Write),
        new Grant("networking.k8s.io", ["ingresses", "networkpolicies"], Verbs.Write),
        new Grant("gateway.networking.k8s.io", ["gateways", "httproutes"], Verbs.Write));
}
