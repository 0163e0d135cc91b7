namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Rules about running and entering pods.</summary>
internal static class WorkloadGrants
{
    /// <summary>What makes pods run.</summary>
    public static readonly Grant[] Controllers =
    [
        new("", ["pods", "replicationcontrollers"], Verbs.Change),
        new("apps", ["deployments", "statefulsets", "daemonsets", "replicasets"], Verbs.Change),
        new("batch", ["jobs", "cronjobs"], Verbs.Change),
    ];

    public static readonly GrantRule EveryVerb = new(
        new(
            "MDSL4002",
            "A role must name its verbs on sensitive resources",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Verb * on Secrets, pods, roles or nodes takes in much that nobody had in mind: deletecollection, escalate, bind, impersonate.")
        {
            References = ["R02"],
        },
        RbacApi.Roles,
        "write get, list, watch and what else is needed",
        new Grant("", ["secrets", "pods", "nodes", "namespaces", "serviceaccounts", "persistentvolumes"]),
        new Grant("apps", ["deployments", "statefulsets", "daemonsets", "replicasets"]),
        new Grant("batch", ["jobs", "cronjobs"]),
        new Grant(RbacApi.Group, ["roles", "rolebindings", "clusterroles", "clusterrolebindings"]))
    {
        IsAboutVerb = true,
    };

    public static readonly GrantRule Run = new(
        new(
            "MDSL4008",
            "A Role should not run pods",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Whoever makes pods in a namespace reads its Secrets and can be each of its service accounts.")
        {
            Preset = RulePreset.Strict,
            References = ["R07"],
        },
        RbacApi.Role,
        "whoever makes pods reads the Secrets of the namespace; keep it to the controllers that need it",
        Controllers);

    public static readonly GrantRule Exec = Entry("MDSL4009", "A role must not run commands in pods", "pods/exec", "R08", "a command runs with all that the pod has", "create", "get");

    public static readonly GrantRule Attach = Entry("MDSL4010", "A role must not attach to pods", "pods/attach", "R09", "whoever attaches types into the running program", "create", "get");

    public static readonly GrantRule PortForward = Entry("MDSL4011", "A role must not forward ports of pods", "pods/portforward", "R10", "it passes every network policy", "create", "get");

    public static readonly GrantRule Ephemeral = Entry(
        "MDSL4035", "A role must not add containers to running pods", "pods/ephemeralcontainers", null, "a debug container shares all that the pod has", "update", "patch");

    public static readonly GrantRule NodeProxy = new(
        new(
            "MDSL4023",
            "A role must not reach the kubelet through nodes/proxy",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "The API of the kubelet runs commands in every pod of the node, past admission and audit.")
        {
            References = ["R19"],
        },
        RbacApi.ClusterRole,
        "it runs commands in every pod of the node, past audit; use nodes/metrics or nodes/stats to read figures",
        new Grant("", ["nodes/proxy"], Verbs.Any));

    public static readonly GrantRule DeleteEvidence = new(
        new(
            "MDSL4032",
            "A role must not delete events and logs",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Events say what happened in a cluster: whoever deletes them hides what they did.")
        {
            References = ["R26"],
        },
        RbacApi.Roles,
        "what happened could be hidden; leave the verb out, events expire by themselves",
        new Grant("", ["events", "pods/log"], Verbs.Delete),
        new Grant("events.k8s.io", ["events"], Verbs.Delete));

    public static readonly GrantRule DeleteData = new(
        new(
            "MDSL4033",
            "A role should not delete workloads, storage or Secrets",
            RuleCategories.Access,
            RuleSeverity.Warning,
            "Whoever may delete can take the application down, or its data.")
        {
            Preset = RulePreset.Strict,
            References = ["R27"],
        },
        RbacApi.Roles,
        "name the objects in resourceNames, or leave the verb out",
        new Grant("", ["pods", "services", "secrets", "configmaps", "persistentvolumes", "persistentvolumeclaims", "namespaces", "nodes"], Verbs.Delete),
        new Grant("apps", ["deployments", "statefulsets", "daemonsets", "replicasets"], Verbs.Delete),
        new Grant("batch", ["jobs", "cronjobs"], Verbs.Delete));

    private static GrantRule Entry(string id, string title, string resource, string? row, string why, params string[] verbs) => new(
        new(
            id,
            title,
            RuleCategories.Access,
            RuleSeverity.Warning,
            $"{resource} is a way into every pod that the role reaches: {why}.")
        {
            References = row is null ? [] : [row],
        },
        RbacApi.Roles,
        $"{why}; give it to people for as long as they need it, not to workloads",
        new Grant("", [resource], verbs));
}
