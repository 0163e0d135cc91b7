namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

internal abstract class RbacSetExamples(string id) : SetRuleExamples(id)
{
    private const string Shop = "{kind: ServiceAccount, name: shop, namespace: demo}";

    protected static string Binding(string role, string kind = "ClusterRole", string subjects = Shop, string name = "admin", string space = "demo") =>
        Manifest.Text("rbac.authorization.k8s.io/v1", "RoleBinding", $"roleRef: {{kind: {kind}, name: {role}}}, subjects: [{subjects}]", $"name: {name}, namespace: {space}");

    protected static string ClusterBinding(string role) =>
        Manifest.Text("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", $"roleRef: {{kind: ClusterRole, name: {role}}}, subjects: [{Shop}]", "name: all");

    protected static string Role(string name, string rule, string space = "demo") => Manifest.Text("rbac.authorization.k8s.io/v1", "Role", $"rules: [{{{rule}}}]", $"name: {name}, namespace: {space}");

    protected static string ClusterRole(string name, string rule, string labels = "") => Manifest.Text("rbac.authorization.k8s.io/v1", "ClusterRole", $"rules: [{{{rule}}}]", $"name: {name}, labels: {{{labels}}}");
}

internal sealed class PowerfulServiceAccountExamples() : RbacSetExamples("MDSL4040")
{
    private const string Everything = "apiGroups: ['*'], resources: ['*'], verbs: ['*']";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a small role", Binding("view"), With("")),
        Passes("another service account", Binding("cluster-admin"), With("", "other")),
        Passes("no token in the pod", Binding("cluster-admin"), With("automountServiceAccountToken: false, ")),
        Passes("no token of the account", Binding("cluster-admin"), With(""), "{apiVersion: v1, kind: ServiceAccount, metadata: {name: shop, namespace: demo}, automountServiceAccountToken: false}"),
        Fails("cluster-admin", Message("cluster-admin"), Binding("cluster-admin"), With("")),
        Fails("a role of the set", Message("all"), Binding("all", "Role"), Role("all", Everything), With("")),
        Passes("bind without the right to write bindings", Binding("binder", "Role"), Role("binder", Bind), With("")),
        Fails("a role that binds", Message("binder"), Binding("binder", "Role"), Role("binder", "apiGroups: [rbac.authorization.k8s.io], resources: [roles, rolebindings], verbs: [bind, create]"), With("")),
        Fails("two roles that bind together", Together("the namespace ('binder' and 'writer')"), Binding("binder", "Role"), Role("binder", Bind), Binding("writer", "Role", name: "more"), Role("writer", WriteBindings), With("")),
        Fails(
            "one of them in the cluster",
            Together("the namespace ('binder' and 'writer')").Replace("RoleBinding 'demo/more'", "ClusterRoleBinding 'all'"),
            Binding("binder", "Role"), Role("binder", Bind), ClusterBinding("writer"), ClusterRole("writer", WriteBindings), With("")),
        Passes("in two namespaces", Binding("binder", "Role"), Role("binder", Bind), Binding("writer", "Role", name: "more", space: "other"), Role("writer", WriteBindings, "other"), With("")),
        Passes("escalate in a Role, on ClusterRoles", Binding("escalator", "Role"), Role("escalator", "apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate, update]"), With("")),
        Fails("escalate", Message("escalator"), Binding("escalator", "Role"), Role("escalator", "apiGroups: ['*'], resources: ['*'], verbs: [escalate, update]"), With("")),
        Fails("through the group of its namespace", Message("cluster-admin"), Binding("cluster-admin", subjects: "{kind: Group, name: 'system:serviceaccounts:demo'}"), With("")),
        Passes("the group of another namespace", Binding("cluster-admin", subjects: "{kind: Group, name: 'system:serviceaccounts:other'}"), With("")),
        Fails("through the group of all users", Message("cluster-admin"), Binding("cluster-admin", subjects: "{kind: Group, name: 'system:authenticated'}"), With("")),
        Fails("as a user", Message("cluster-admin"), Binding("cluster-admin", subjects: "{kind: User, name: 'system:serviceaccount:demo:shop'}"), With("")),
        Fails("a role put together of others", Message("sum"), Binding("sum"), Sum("{part: 'yes'}"), ClusterRole("part", Everything, "part: 'yes'"), With("")),
        Passes("a role put together without it", Binding("sum"), Sum("{part: 'yes'}"), ClusterRole("part", Everything, "part: 'no'"), With("")),
        Fails("what is added to edit", Message("edit"), Binding("edit"), ClusterRole("part", Everything, "rbac.authorization.k8s.io/aggregate-to-view: 'true'"), With("")),
        Passes("what is added to admin is not in edit", Binding("edit"), ClusterRole("part", Everything, "rbac.authorization.k8s.io/aggregate-to-admin: 'true'"), With("")),
        Fails(
            "the approval of certificates",
            Message("approver").Replace("RoleBinding 'demo/admin'", "ClusterRoleBinding 'all'"),
            ClusterBinding("approver"),
            ClusterRole("approver", "apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests, certificatesigningrequests/approval, signers], verbs: [create, update, approve]"),
            With("")),
        Fails("a subject without a namespace", Message("cluster-admin"), Binding("cluster-admin", subjects: "{kind: ServiceAccount, name: shop}"), With("")),
        CannotBeKnown("the account unknown", Binding("cluster-admin"), With("", "UNKNOWN")),
        CannotBeKnown("the token unknown", Binding("cluster-admin"), With("automountServiceAccountToken: UNKNOWN, ")),
    ];

    private const string Bind = "apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [bind]";

    private const string WriteBindings = "apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [create]";

    private static string Together(string what) =>
        $"The pods of Deployment 'demo/shop' have the token of service account 'shop', to which RoleBinding 'demo/admin' and RoleBinding 'demo/more' together give what takes over {what}: give it a role with no more than it needs, or set automountServiceAccountToken to false";

    private static string Sum(string labels) => Manifest.Text(
        "rbac.authorization.k8s.io/v1", "ClusterRole", $"aggregationRule: {{clusterRoleSelectors: [{{matchLabels: {labels}}}]}}, rules: []", "name: sum");

    private static string Message(string role) =>
        $"The pods of Deployment 'demo/shop' have the token of service account 'shop', to which RoleBinding 'demo/admin' gives the role '{role}': give it a role with no more than it needs, or set automountServiceAccountToken to false";

    private static string With(string pod, string account = "shop") => Deployment(pod: $"{pod}serviceAccountName: {account}");
}

internal sealed class RunEverywhereExamples() : RbacSetExamples("MDSL4007")
{
    private const string Run = "apiGroups: [apps], resources: [deployments], verbs: [get, create]";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("reading", ClusterRole("runner", "apiGroups: [apps], resources: [deployments], verbs: [get, list]")),
        Passes("named ones", ClusterRole("runner", Run + ", resourceNames: [one]")),
        Passes("given in a namespace", ClusterRole("runner", Run), Binding("runner")),
        Fails("given to nobody here", Message, ClusterRole("runner", Run)),
        Fails("among others", Message, ClusterRole("runner", "apiGroups: [apps], resources: [controllerrevisions, deployments], verbs: [get, create]")),
        Fails("given in the cluster", Message, ClusterRole("runner", Run), ClusterBinding("runner")),
        Fails("given in both", Message, ClusterRole("runner", Run), ClusterBinding("runner"), Binding("runner")),
        Fails("a Role of that name is given", Message, ClusterRole("runner", Run), Binding("runner", "Role")),
        CannotBeKnown("verbs unknown", ClusterRole("runner", "apiGroups: [apps], resources: [deployments], verbs: [UNKNOWN]")),
        CannotBeKnown("rules unknown", Manifest.Text("rbac.authorization.k8s.io/v1", "ClusterRole", "rules: UNKNOWN", "name: runner")),
    ];

    private static string Message =>
        "ClusterRole 'runner' allows get, create on deployments: bound to the cluster it runs pods as any service account; use a Role, or a RoleBinding, in the namespaces that need it";
}

internal sealed class DanglingRoleExamples() : RbacSetExamples("MDSL4041")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Binding("reader", "Role"), Role("reader", "verbs: [get]")),
        Passes("in every cluster", Binding("view")),
        Passes("of the system", Binding("'system:auth-delegator'")),
        Fails("not declared", "RoleBinding 'demo/admin' refers to Role 'reader', which is not declared: declare it, or correct the name", Binding("reader", "Role")),
        Fails("a ClusterRole not declared", "RoleBinding 'demo/admin' refers to ClusterRole 'reader', which is not declared: declare it, or correct the name", Binding("reader")),
        CannotBeKnown("the name of a role unknown", Binding("reader", "Role"), Role("UNKNOWN", "verbs: [get]")),
        CannotBeKnown("the reference unknown", Binding("UNKNOWN", "Role")),
    ];
}
