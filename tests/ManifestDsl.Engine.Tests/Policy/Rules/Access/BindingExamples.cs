using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

internal abstract class BindingExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject To(string kind, string name, string role = "reader") => Subjects($"[{{kind: {kind}, name: '{name}'}}]", role);

    protected static KubernetesObject Subjects(string subjects, string role = "reader") => Manifest.Of(Manifest.Text(
        "rbac.authorization.k8s.io/v1", "RoleBinding", $"roleRef: {{kind: Role, name: '{role}'}}, subjects: {subjects}"));

    protected static KubernetesObject Role(string kind, string name, string binding = "ClusterRoleBinding") => Manifest.Of(Manifest.Text(
        "rbac.authorization.k8s.io/v1", binding, $"roleRef: {{kind: {kind}, name: {name}}}"));
}

/// <summary>Examples of a rule about a user or group.</summary>
internal abstract class GroupExamples(string id, string name) : BindingExamples(id)
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a group of one's own", To("Group", "shop-operators")),
        Passes("a service account of that name", To("ServiceAccount", name)),
        Passes("nobody", Subjects("[]")),
        Fails("the group", To("Group", name)),
        .. Special,
        CannotBeKnown("a name unknown", Subjects("[{kind: Group, name: UNKNOWN}]")),
        CannotBeKnown("subjects unknown", Subjects("UNKNOWN")),
    ];

    protected virtual IEnumerable<RuleExample> Special => [];
}

internal sealed class AnonymousExamples() : GroupExamples("MDSL4018", "system:unauthenticated")
{
    protected override IEnumerable<RuleExample> Special =>
    [
        Fails("the user", To("User", "system:anonymous")),
        Passes("the keys by which tokens are verified", To("Group", "system:unauthenticated", "system:service-account-issuer-discovery")),
        CannotBeKnown("the role unknown", To("Group", "system:unauthenticated", "UNKNOWN")),
    ];
}

internal sealed class AuthenticatedExamples() : GroupExamples("MDSL4019", "system:authenticated")
{
    protected override IEnumerable<RuleExample> Special => [Passes("what every user may see", To("Group", "system:authenticated", "system:discovery"))];
}

internal sealed class MastersExamples() : GroupExamples("MDSL4020", "system:masters");

internal sealed class AllServiceAccountsExamples() : GroupExamples("MDSL4021", "system:serviceaccounts:demo");

internal sealed class DefaultServiceAccountExamples() : BindingExamples("MDSL4022")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another", To("ServiceAccount", "shop")),
        Passes("a user of that name", To("User", "default")),
        Fails("default", To("ServiceAccount", "default")),
        Fails("default, as a user", To("User", "system:serviceaccount:demo:default")),
        CannotBeKnown("unknown", Subjects("[{kind: ServiceAccount, name: UNKNOWN}]")),
    ];
}

internal sealed class ClusterAdminExamples() : BindingExamples("MDSL4016")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("view", Role("ClusterRole", "view")),
        Passes("a Role of that name", Role("Role", "cluster-admin", "RoleBinding")),
        Fails("in the cluster", Role("ClusterRole", "cluster-admin")),
        Fails("in a namespace", Role("ClusterRole", "cluster-admin", "RoleBinding")),
        CannotBeKnown("unknown", Role("ClusterRole", "UNKNOWN")),
    ];
}

internal sealed class EditorEverywhereExamples() : BindingExamples("MDSL4017")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("view", Role("ClusterRole", "view")),
        Fails("edit", Role("ClusterRole", "edit")),
        Fails("admin", Role("ClusterRole", "admin")),
        DoesNotApply("in a namespace", Role("ClusterRole", "edit", "RoleBinding")),
        CannotBeKnown("unknown", Role("UNKNOWN", "edit")),
    ];
}

internal sealed class DefaultServiceAccountTokenExamples() : RuleExamples("MDSL4034")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("switched off", Account("default", "automountServiceAccountToken: false")),
        Passes("another", Account("shop", "automountServiceAccountToken: true")),
        Passes("unset, where hardening fills it", Account("default", "secrets: []") with { Tier = ManifestTier.Dsl }),
        Fails("unset", Account("default", "secrets: []")),
        Fails("true", Account("default", "automountServiceAccountToken: true")),
        CannotBeKnown("unknown", Account("default", "automountServiceAccountToken: UNKNOWN")),
        CannotBeKnown("name unknown", Account("UNKNOWN", "secrets: []")),
    ];

    private static KubernetesObject Account(string name, string fields) => Manifest.Of(Manifest.Text("v1", "ServiceAccount", fields, "name: " + name));
}
