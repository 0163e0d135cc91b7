using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

/// <summary>Examples of a rule about verbs on a resource: all such rules read a role alike.</summary>
internal abstract class GrantExamples(string id, string kind, string group, string resource, string verb) : RuleExamples(id)
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no rules", Role("rules: []")),
        Passes("another verb", Of(group, resource, "'use'")),
        Passes("another resource", Of(group, "'bindings'", verb)),
        Passes("another group", Of("acme.example", resource, verb)),
        Passes("named objects", Role($"rules: [{{apiGroups: ['{group}'], resources: ['{resource}'], verbs: [{verb}], resourceNames: ['one']}}]")),
        Fails("the verb", Of(group, resource, verb)),
        Fails("among others", Of(group, $"pods/status', '{resource}", "'use', " + verb)),
        Fails("every verb", Of(group, resource, "'*'")),
        Fails("every group", Of("*", resource, verb)),
        Fails("an empty name, which is that of requests without one", Role($"rules: [{{apiGroups: ['{group}'], resources: ['{resource}'], verbs: [{verb}], resourceNames: ['']}}]")),
        .. Special,
        CannotBeKnown("verbs unknown", Role($"rules: [{{apiGroups: ['{group}'], resources: ['{resource}'], verbs: UNKNOWN}}]")),
        CannotBeKnown("a resource unknown", Role($"rules: [{{apiGroups: ['{group}'], resources: [UNKNOWN], verbs: [{verb}]}}]")),
        CannotBeKnown("names unknown", Role($"rules: [{{apiGroups: ['{group}'], resources: ['{resource}'], verbs: [{verb}], resourceNames: [UNKNOWN]}}]")),
        CannotBeKnown("rules unknown", Role("rules: UNKNOWN")),
        DoesNotApply("another kind", Manifest.Of(Manifest.Text("v1", kind, "rules: []"))),
    ];

    protected virtual IEnumerable<RuleExample> Special => [];

    protected KubernetesObject Of(string apiGroup, string resources, string verbs) =>
        Role($"rules: [{{apiGroups: ['{apiGroup}'], resources: ['{resources.Trim('\'')}'], verbs: [{verbs}]}}]");

    protected KubernetesObject Role(string rules, string? ofKind = null) => Manifest.Of(Manifest.Text("rbac.authorization.k8s.io/v1", ofKind ?? kind, rules));
}

internal sealed class EveryVerbExamples() : GrantExamples("MDSL4002", "Role", "", "secrets", "'*'");

internal sealed class SecretsOfTheClusterExamples() : GrantExamples("MDSL4005", "ClusterRole", "", "secrets", "get");

internal sealed class SecretsOfANamespaceExamples() : GrantExamples("MDSL4006", "Role", "", "secrets", "list")
{
    // A request to create has no name, so that no names could limit it.
    protected override IEnumerable<RuleExample> Special => [Passes("create alone", Of("", "secrets", "create")), Fails("create and get", Of("", "secrets", "create, get"))];
}

internal sealed class RunExamples() : GrantExamples("MDSL4008", "Role", "batch", "cronjobs", "patch");

internal sealed class ExecExamples() : GrantExamples("MDSL4009", "Role", "", "pods/exec", "create")
{
    protected override IEnumerable<RuleExample> Special =>
    [
        Fails("the subresource of every resource", Of("", "*/exec", "create")),
        Fails("get, as older clients ask for it", Of("", "pods/exec", "get")),
        Passes("pods/*, which matches nothing", Of("", "pods/*", "create")),
        Passes("upper case, which matches nothing", Of("", "Pods/exec", "create")),
        Passes("every resource, which is another rule's matter", Of("", "*", "create")),
    ];
}

internal sealed class AttachExamples() : GrantExamples("MDSL4010", "ClusterRole", "", "pods/attach", "get");

internal sealed class PortForwardExamples() : GrantExamples("MDSL4011", "Role", "", "pods/portforward", "create");

internal sealed class EscalateExamples() : GrantExamples("MDSL4012", "ClusterRole", "rbac.authorization.k8s.io", "clusterroles", "escalate")
{
    protected override IEnumerable<RuleExample> Special => [Passes("a Role reaches no ClusterRole", Role("rules: [{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate]}]", "Role"))];
}

internal sealed class BindExamples() : GrantExamples("MDSL4013", "ClusterRole", "rbac.authorization.k8s.io", "roles", "bind")
{
    protected override IEnumerable<RuleExample> Special => [Fails("a Role binds ClusterRoles in its namespace", Role("rules: [{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind]}]", "Role"))];
}

internal sealed class ImpersonateExamples() : GrantExamples("MDSL4014", "ClusterRole", "", "users", "impersonate")
{
    protected override IEnumerable<RuleExample> Special =>
    [
        Fails("what a user brings along", Of("authentication.k8s.io", "userextras/scopes", "impersonate")),
        Fails("service accounts of a namespace", Role("rules: [{apiGroups: [''], resources: [serviceaccounts], verbs: [impersonate]}]", "Role")),
        Passes("a Role reaches no users", Role("rules: [{apiGroups: [''], resources: [users], verbs: [impersonate]}]", "Role")),
    ];
}

internal sealed class ChangeBindingsExamples() : GrantExamples("MDSL4015", "Role", "rbac.authorization.k8s.io", "rolebindings", "patch");

internal sealed class NodeProxyExamples() : GrantExamples("MDSL4023", "ClusterRole", "", "nodes/proxy", "get");

internal sealed class PersistentVolumesExamples() : GrantExamples("MDSL4024", "ClusterRole", "", "persistentvolumes", "create");

internal sealed class SigningRequestsExamples() : GrantExamples("MDSL4025", "ClusterRole", "certificates.k8s.io", "certificatesigningrequests/approval", "update")
{
    protected override IEnumerable<RuleExample> Special =>
    [
        Passes("for a signer of one's own", Signers("resourceNames: [acme.example/web]")),
        Fails("for every signer", Signers("resourceNames: []")),
        Fails("for a signer of Kubernetes", Signers("resourceNames: [kubernetes.io/kube-apiserver-client]")),
        CannotBeKnown("signers unknown", Signers("resourceNames: [UNKNOWN]")),
    ];

    private KubernetesObject Signers(string names) => Role(
        $"rules: [{{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}}, {{apiGroups: [certificates.k8s.io], resources: [signers], verbs: [approve], {names}}}]");
}

internal sealed class WebhooksExamples() : GrantExamples("MDSL4026", "ClusterRole", "admissionregistration.k8s.io", "mutatingwebhookconfigurations", "patch")
{
    protected override IEnumerable<RuleExample> Special => [Fails("an admission policy", Of("admissionregistration.k8s.io", "validatingadmissionpolicybindings", "delete"))];
}

internal sealed class TokensExamples() : GrantExamples("MDSL4027", "Role", "", "serviceaccounts/token", "create");

internal sealed class ConfigMapsExamples() : GrantExamples("MDSL4029", "Role", "", "configmaps", "update");

internal sealed class ServiceStatusExamples() : GrantExamples("MDSL4030", "Role", "", "services/status", "patch");

internal sealed class NetworkObjectsExamples() : GrantExamples("MDSL4031", "Role", "networking.k8s.io", "networkpolicies", "delete");

internal sealed class DeleteEvidenceExamples() : GrantExamples("MDSL4032", "ClusterRole", "", "events", "delete");

internal sealed class DeleteDataExamples() : GrantExamples("MDSL4033", "Role", "", "persistentvolumeclaims", "deletecollection");

internal sealed class EphemeralContainersGrantExamples() : GrantExamples("MDSL4035", "Role", "", "pods/ephemeralcontainers", "patch");

internal sealed class NamespacesExamples() : GrantExamples("MDSL4044", "ClusterRole", "", "namespaces", "patch")
{
    protected override IEnumerable<RuleExample> Special =>
    [
        Passes("reading", Of("", "namespaces", "get, list, watch")),
        Fails("its own, in a Role", Role("rules: [{apiGroups: [''], resources: [namespaces], verbs: [update]}]", "Role")),
    ];
}
