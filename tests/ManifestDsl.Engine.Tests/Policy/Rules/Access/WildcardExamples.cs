using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

internal abstract class RoleExamples(string id, string kind = "ClusterRole") : RuleExamples(id)
{
    protected KubernetesObject With(string groups, string resources, string verbs) => Of($"apiGroups: [{groups}], resources: [{resources}], verbs: [{verbs}]");

    protected KubernetesObject Of(string rule, string metadata = "name: shop, namespace: demo") =>
        Manifest.Of(Manifest.Text("rbac.authorization.k8s.io/v1", kind, $"rules: [{{{rule}}}]", metadata));
}

internal sealed class WildcardExamples() : RoleExamples("MDSL4001")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named verbs", With("'*'", "'*'", "get")),
        Passes("a named resource", With("'*'", "pods", "'*'")),
        Passes("a named group", With("apps", "'*'", "'*'")),
        Fails("everything", With("'*'", "'*'", "'*'")),
        CannotBeKnown("groups unknown", With("UNKNOWN", "'*'", "'*'")),
    ];
}

internal sealed class ClusterWildcardResourceExamples() : RoleExamples("MDSL4003")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named", With("apps", "deployments", "get")),
        Passes("everything is another rule's matter", With("'*'", "'*'", "'*'")),
        Fails("every resource of a group", With("apps", "'*'", "get")),
        CannotBeKnown("resources unknown", With("apps", "UNKNOWN", "get")),
        CannotBeKnown("verbs unknown", With("'*'", "'*'", "UNKNOWN")),
    ];
}

internal sealed class WildcardResourceExamples() : RoleExamples("MDSL4004", "Role")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named", With("apps", "deployments", "get")),
        Fails("every resource", With("''", "'*'", "get, list")),
        CannotBeKnown("resources unknown", With("apps", "UNKNOWN", "get")),
    ];
}

internal sealed class ComponentConfigMapExamples() : RoleExamples("MDSL4028", "Role")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another namespace", With("''", "configmaps", "update")),
        Passes("reading", Of("apiGroups: [''], resources: [configmaps], verbs: [get]", "name: a, namespace: kube-system")),
        Passes("another name", Of("apiGroups: [''], resources: [configmaps], verbs: [update], resourceNames: [mine]", "name: a, namespace: kube-system")),
        Fails("kube-system", Of("apiGroups: [''], resources: [configmaps], verbs: [update]", "name: a, namespace: kube-system")),
        Fails("coredns", Of("apiGroups: [''], resources: [configmaps], verbs: [update], resourceNames: [coredns]")),
        CannotBeKnown("names unknown", Of("apiGroups: [''], resources: [configmaps], verbs: [update], resourceNames: [UNKNOWN]")),
    ];
}

internal sealed class WildcardVerbExamples() : RoleExamples("MDSL4036")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named", With("''", "pods", "get")),
        Fails("every verb", With("acme.example", "widgets", "'*'")),
        CannotBeKnown("unknown", With("''", "pods", "UNKNOWN")),
    ];
}

internal sealed class WildcardUrlExamples() : RoleExamples("MDSL4037")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("named", Of("nonResourceURLs: [/healthz], verbs: [get]")),
        Passes("those below one", Of("nonResourceURLs: [/healthz/*], verbs: [get]")),
        Fails("every URL", Of("nonResourceURLs: ['*'], verbs: [get]")),
        Fails("every path", Of("nonResourceURLs: [/*], verbs: [get]")),
        CannotBeKnown("unknown", Of("nonResourceURLs: UNKNOWN, verbs: [get]")),
    ];
}
