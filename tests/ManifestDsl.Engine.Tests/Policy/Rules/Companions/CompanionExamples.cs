using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Companions;

internal abstract class CompanionExamples(string id, string apiVersion, string kind) : RuleExamples(id)
{
    protected KubernetesObject With(string spec) => Manifest.Of(Manifest.Text(apiVersion, kind, $"spec: {{{spec}}}"));
}

internal sealed class SelectorMismatchExamples() : CompanionExamples("MDSL3060", "apps/v1", "Deployment")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("the same", Of("matchLabels: {app: a}", "{app: a, tier: web}")),
        Passes("an expression", Of("matchExpressions: [{key: app, operator: Exists}]", "{app: a}")),
        Fails("another value", Of("matchLabels: {app: b}", "{app: a}")),
        Fails("no labels", Of("matchLabels: {app: a}", "{}")),
        Fails("an expression that is not met", Of("matchExpressions: [{key: app, operator: NotIn, values: [a]}]", "{app: a}")),
        Fails("empty", Of("", "{app: a}")),
        DoesNotApply("unset, which is MDSL7004", With("template: {metadata: {labels: {app: a}}, spec: {}}")),
        DoesNotApply("a Job", Manifest.Of(Manifest.Text("batch/v1", "Job", "spec: {template: {spec: {}}}"))),
        CannotBeKnown("a value unknown", Of("matchLabels: {app: UNKNOWN}", "{app: a}")),
        CannotBeKnown("labels unknown", Of("matchLabels: {app: a}", "UNKNOWN")),
        CannotBeKnown("a label unknown", Of("matchLabels: {app: a}", "{app: UNKNOWN}")),
    ];

    private KubernetesObject Of(string selector, string labels) => With($"selector: {{{selector}}}, template: {{metadata: {{labels: {labels}}}, spec: {{}}}}");
}

internal abstract class BudgetExamples(string id) : CompanionExamples(id, "policy/v1", "PodDisruptionBudget");

internal sealed class BlockedEvictionExamples() : BudgetExamples("MDSL3062")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("one may be missing", With("maxUnavailable: 1")),
        Passes("half must be there", With("minAvailable: 50%")),
        Fails("none may be missing", With("maxUnavailable: 0")),
        Fails("no percent may be missing", With("maxUnavailable: 0%")),
        Fails("all must be there", With("minAvailable: 100%")),
        CannotBeKnown("unknown", With("maxUnavailable: UNKNOWN")),
    ];
}

internal sealed class BudgetWithoutLimitExamples() : BudgetExamples("MDSL3064")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("the one", With("maxUnavailable: 1")),
        Passes("the other", With("minAvailable: 1")),
        Fails("neither", With("selector: {}")),
        CannotBeKnown("unknown", With("minAvailable: UNKNOWN")),
    ];
}

internal sealed class UnhealthyEvictionExamples() : BudgetExamples("MDSL3065")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set", With("unhealthyPodEvictionPolicy: IfHealthyBudget")),
        Fails("unset", With("maxUnavailable: 1")),
        CannotBeKnown("unknown", With("unhealthyPodEvictionPolicy: UNKNOWN")),
    ];
}

internal abstract class ScalerExamples(string id) : CompanionExamples(id, "autoscaling/v2", "HorizontalPodAutoscaler");

internal sealed class MinReplicasExamples() : ScalerExamples("MDSL3067")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("two", With("minReplicas: 2")),
        Fails("one", With("minReplicas: 1")),
        Fails("unset", With("maxReplicas: 5")),
        CannotBeKnown("unknown", With("minReplicas: UNKNOWN")),
    ];
}

internal sealed class MaxReplicasExamples() : ScalerExamples("MDSL3068")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("above", With("minReplicas: 2, maxReplicas: 5")),
        Passes("above the default", With("maxReplicas: 2")),
        Fails("the same", With("minReplicas: 2, maxReplicas: 2")),
        Fails("the default", With("maxReplicas: 1")),
        DoesNotApply("unset: the API server refuses it", With("minReplicas: 2")),
        CannotBeKnown("unknown", With("minReplicas: UNKNOWN, maxReplicas: 2")),
    ];
}

internal sealed class ServiceNameExamples() : CompanionExamples("MDSL3071", "apps/v1", "StatefulSet")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set", With("serviceName: db")),
        Fails("unset", With("replicas: 1")),
        Fails("empty", With("serviceName: ''")),
        CannotBeKnown("unknown", With("serviceName: UNKNOWN")),
    ];
}
