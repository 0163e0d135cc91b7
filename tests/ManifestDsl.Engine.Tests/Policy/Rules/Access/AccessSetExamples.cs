namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

internal abstract class RbacSetExamples(string id) : SetRuleExamples(id)
{
    protected static string Binding(string role, string kind = "ClusterRole", string subjects = "{kind: ServiceAccount, name: shop, namespace: demo}") => Manifest.Text(
        "rbac.authorization.k8s.io/v1", "RoleBinding", $"roleRef: {{kind: {kind}, name: {role}}}, subjects: [{subjects}]", "name: admin, namespace: demo");

    protected static string Role(string name, string rule) => Manifest.Text("rbac.authorization.k8s.io/v1", "Role", $"rules: [{{{rule}}}]", $"name: {name}, namespace: demo");
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
        Fails("a role that binds", Message("binder"), Binding("binder", "Role"), Role("binder", "apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [bind]"), With("")),
        Fails("a subject without a namespace", Message("cluster-admin"), Binding("cluster-admin", subjects: "{kind: ServiceAccount, name: shop}"), With("")),
        CannotBeKnown("the account unknown", Binding("cluster-admin"), With("", "UNKNOWN")),
        CannotBeKnown("the token unknown", Binding("cluster-admin"), With("automountServiceAccountToken: UNKNOWN, ")),
    ];

    private static string Message(string role) =>
        $"The pods of Deployment 'demo/shop' have the token of service account 'shop', to which RoleBinding 'demo/admin' gives the role '{role}': give it a role with no more than it needs, or set automountServiceAccountToken to false";

    private static string With(string pod, string account = "shop") => Deployment(pod: $"{pod}serviceAccountName: {account}");
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
