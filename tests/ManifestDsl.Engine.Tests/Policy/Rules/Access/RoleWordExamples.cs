using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Access;

internal sealed class OutOfReachExamples() : RoleExamples("MDSL4038", "Role")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("in a namespace", With("'', apps", "pods, deployments", "get")),
        Passes("its own namespace", With("''", "namespaces", "get")),
        Passes("binding a ClusterRole", With("rbac.authorization.k8s.io", "clusterroles", "bind")),
        Passes("everything", With("'*'", "'*'", "get")),
        Passes("a custom resource of that name", With("acme.example", "nodes", "get")),
        Passes("a resource of that name in a namespace", With("'', metrics.k8s.io", "pods", "get")),
        Fails("nodes", With("''", "pods, nodes", "get")),
        Fails("a subresource", With("''", "nodes/proxy", "get")),
        Fails("definitions", With("apiextensions.k8s.io", "customresourcedefinitions", "list")),
        Fails("users", With("''", "users", "impersonate")),
        CannotBeKnown("the group", With("UNKNOWN", "nodes", "get")),
        CannotBeKnown("the resource", With("''", "UNKNOWN", "get")),
    ];
}

internal sealed class MatchesNothingExamples() : RoleExamples("MDSL4039")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("pods", With("''", "pods, pods/log, '*/scale'", "get, list, '*'")),
        Passes("several groups", With("'', apps, batch", "pods, deployments, jobs", "get")),
        Passes("a custom resource", With("acme.example", "widgets, widgets/status", "get")),
        Passes("a custom resource of a built-in name", With("serving.knative.dev", "services", "get")),
        Passes("metrics of an adapter", With("custom.metrics.k8s.io", "pods/requests", "get")),
        Passes("a verb of one's own", With("''", "serviceaccounts", "attach")),
        Passes("an old group", With("extensions", "deployments", "get")),
        Passes("names", Of("apiGroups: [''], resources: [configmaps], verbs: [get, create], resourceNames: [settings]")),
        Passes("creating a part of a named object", Of("apiGroups: [''], resources: [serviceaccounts/token], verbs: [create], resourceNames: [shop]")),
        Passes("URLs", Of("nonResourceURLs: [/metrics], verbs: [get]")),
        Fails("a group with its version", With("apps/v1", "deployments", "get")),
        Fails("the core group by a name", With("core", "pods", "get")),
        Fails("upper case", With("''", "configMaps", "get")),
        Fails("a kind", With("apps", "Deployment", "get")),
        Fails("the singular", With("''", "pod", "get")),
        Fails("a pattern of subresources", With("''", "pods/*", "get")),
        Fails("a resource with its group", With("apps", "deployments.apps", "get")),
        Fails("another group", With("''", "pods, deployments", "get")),
        Fails("a verb in upper case", With("''", "pods", "Get")),
        Fails("a pattern of names", Of("apiGroups: [''], resources: [configmaps], verbs: [get], resourceNames: ['app-*']")),
        Fails("creating named objects", Of("apiGroups: [''], resources: [configmaps], verbs: [create], resourceNames: [settings]")),
        CannotBeKnown("the groups", With("UNKNOWN", "deployments", "get")),
        CannotBeKnown("a verb", With("''", "pods", "UNKNOWN")),
    ];
}

internal sealed class ViewRoleExamples() : RoleExamples("MDSL4042")
{
    private const string View = "name: a, labels: {rbac.authorization.k8s.io/aggregate-to-view: 'true'}";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("reading", Of("apiGroups: [acme.example], resources: [widgets], verbs: [get, list, watch]", View)),
        Passes("another label", Of("apiGroups: [acme.example], resources: [widgets], verbs: [create]", "name: a, labels: {rbac.authorization.k8s.io/aggregate-to-edit: 'true'}")),
        Passes("the label without effect", Of("apiGroups: [acme.example], resources: [widgets], verbs: [create]", "name: a, labels: {rbac.authorization.k8s.io/aggregate-to-view: 'false'}")),
        Fails("writing", Of("apiGroups: [acme.example], resources: [widgets], verbs: [get, patch]", View)),
        Fails("Secrets", Of("apiGroups: [''], resources: [secrets], verbs: [get]", View)),
        CannotBeKnown("the label", Of("apiGroups: [acme.example], resources: [widgets], verbs: [create]", "name: a, labels: {rbac.authorization.k8s.io/aggregate-to-view: UNKNOWN}")),
        CannotBeKnown("a verb", Of("apiGroups: [acme.example], resources: [widgets], verbs: [UNKNOWN]", View)),
    ];
}

internal sealed class ReplacedRulesExamples() : RoleExamples("MDSL4043")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no aggregation", Of("apiGroups: [''], resources: [pods], verbs: [get]")),
        Passes("no rules", Aggregated("[]")),
        Fails("both", Aggregated("[{apiGroups: [''], resources: [pods], verbs: [get]}]")),
        CannotBeKnown("rules unknown", Aggregated("UNKNOWN")),
        CannotBeKnown("aggregation unknown", Manifest.Of(Manifest.Text("rbac.authorization.k8s.io/v1", "ClusterRole", "aggregationRule: UNKNOWN, rules: []"))),
    ];

    private static KubernetesObject Aggregated(string rules) => Manifest.Of(Manifest.Text(
        "rbac.authorization.k8s.io/v1", "ClusterRole", $"aggregationRule: {{clusterRoleSelectors: [{{matchLabels: {{part: 'yes'}}}}]}}, rules: {rules}"));
}
