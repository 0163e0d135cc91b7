namespace ManifestDsl.Engine.Tests.Policy.Rules.Companions;

internal abstract class CompanionSetExamples(string id) : SetRuleExamples(id)
{
    protected static string Budget(string spec = "maxUnavailable: 1", string selector = "{matchLabels: {app: shop}}", string name = "shop") =>
        Manifest.Text("policy/v1", "PodDisruptionBudget", $"spec: {{{spec}, selector: {selector}}}", $"name: {name}, namespace: demo");

    protected static string Scaler(string spec = "minReplicas: 2, maxReplicas: 5", string target = "kind: Deployment, name: shop") =>
        Manifest.Text("autoscaling/v2", "HorizontalPodAutoscaler", $"spec: {{scaleTargetRef: {{{target}}}, {spec}}}");

    protected static string StatefulSet(string service) => Workload("StatefulSet", "db", "app: db", $"serviceName: {service}", "");
}

internal sealed class MissingBudgetExamples() : CompanionSetExamples("MDSL3061")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a budget", Deployment(), Budget()),
        Passes("a budget for all", Deployment(), Budget(selector: "{}")),
        Passes("one pod", Deployment(spec: "replicas: 1")),
        Fails("none", "No disruption budget selects the pods of Deployment 'demo/shop': declare a PodDisruptionBudget with maxUnavailable 1", Deployment()),
        Fails("one for others", "No disruption budget selects the pods of Deployment 'demo/shop': declare a PodDisruptionBudget with maxUnavailable 1", Deployment(), Budget(selector: "{matchLabels: {app: pay}}")),
        CannotBeKnown("replicas unknown", Deployment(spec: "replicas: UNKNOWN")),
        CannotBeKnown("a selector unknown", Deployment(), Budget(selector: "UNKNOWN")),
    ];
}

internal sealed class BudgetAgainstReplicasExamples() : CompanionSetExamples("MDSL3063")
{
    private const string Message = "PodDisruptionBudget 'demo/shop' keeps all 2 of the pods that it selects, so that no node can be drained: set maxUnavailable to 1 in place of minAvailable, or raise the replicas";

    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("fewer", Deployment(), Budget("minAvailable: 1")),
        Passes("half", Deployment(), Budget("minAvailable: 50%")),
        Passes("two workloads", Deployment(), Deployment("b", "app: shop, tier: b"), Budget("minAvailable: 2")),
        Passes("scaled", Deployment(), Scaler(), Budget("minAvailable: 2")),
        Passes("on every node", Workload("DaemonSet", "a", "app: shop", "", ""), Budget("minAvailable: 2")),
        Fails("all", Message, Deployment(), Budget("minAvailable: 2")),
        Fails("rounded up", Message, Deployment(), Budget("minAvailable: 51%")),
        CannotBeKnown("replicas unknown", Deployment(spec: "replicas: UNKNOWN"), Budget("minAvailable: 2")),
        CannotBeKnown("the number unknown", Deployment(), Budget("minAvailable: UNKNOWN")),
    ];
}

internal sealed class BudgetAgainstScalerExamples() : CompanionSetExamples("MDSL3066")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("fewer", Deployment(), Scaler(), Budget("minAvailable: 1")),
        Passes("not scaled", Deployment(), Scaler(target: "kind: Deployment, name: pay"), Budget("minAvailable: 2")),
        Fails(
            "all",
            "PodDisruptionBudget 'demo/shop' keeps 2, and HorizontalPodAutoscaler 'demo/shop' goes down to 2: set maxUnavailable to 1 in place of minAvailable, or raise minReplicas",
            Deployment(),
            Scaler(),
            Budget("minAvailable: 2")),
        Fails(
            "all of one",
            "PodDisruptionBudget 'demo/shop' keeps 10%, and HorizontalPodAutoscaler 'demo/shop' goes down to 1: set maxUnavailable to 1 in place of minAvailable, or raise minReplicas",
            Deployment(),
            Scaler("maxReplicas: 5"),
            Budget("minAvailable: 10%")),
        CannotBeKnown("the least unknown", Deployment(), Scaler("minReplicas: UNKNOWN"), Budget("minAvailable: 2")),
    ];
}

internal sealed class ScaleTargetExamples() : CompanionSetExamples("MDSL3069")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", Scaler(), Deployment()),
        Passes("a custom kind", Scaler(target: "apiVersion: acme.example/v1, kind: Widget, name: shop")),
        Fails("not declared", "HorizontalPodAutoscaler 'demo/shop' scales Deployment 'shop', which is not declared: declare it, or correct the name", Scaler()),
        Fails("another kind", "HorizontalPodAutoscaler 'demo/shop' scales StatefulSet 'shop', which is not declared: declare it, or correct the name", Scaler(target: "kind: StatefulSet, name: shop"), Deployment()),
        CannotBeKnown("unknown", Scaler(target: "kind: Deployment, name: UNKNOWN")),
        CannotBeKnown("a name unknown", Scaler(), Deployment("UNKNOWN")),
    ];
}

internal sealed class ScaledReplicasExamples() : CompanionSetExamples("MDSL3070")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("unset", Scaler(), Deployment(spec: "")),
        Passes("another", Scaler(target: "kind: Deployment, name: pay"), Deployment()),
        Fails("set", "Deployment 'demo/shop' sets replicas, and HorizontalPodAutoscaler 'demo/shop' scales it: remove replicas, or each deployment undoes the scaling", Scaler(), Deployment()),
        CannotBeKnown("unknown", Scaler(), Deployment(spec: "replicas: UNKNOWN")),
    ];
}

internal sealed class HeadlessServiceExamples() : CompanionSetExamples("MDSL3072")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("headless", StatefulSet("db"), Service("clusterIP: None", "db")),
        Passes("of others", StatefulSet("db")),
        Fails("not headless", "StatefulSet 'demo/db' names Service 'demo/db', which is not headless, so that its pods have no names of their own: set clusterIP of the Service to None (Headless = true)", StatefulSet("db"), Service("ports: []", "db")),
        CannotBeKnown("unknown", StatefulSet("db"), Service("clusterIP: UNKNOWN", "db")),
    ];
}

internal sealed class MissingServiceExamples() : CompanionSetExamples("MDSL3073")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("declared", StatefulSet("db"), Service("ports: []", "db")),
        Fails("not declared", "StatefulSet 'demo/db' names Service 'db', which is not declared: declare it with clusterIP None, or correct the name", StatefulSet("db")),
        CannotBeKnown("unknown", StatefulSet("UNKNOWN")),
    ];
}

internal sealed class SameSelectorExamples() : CompanionSetExamples("MDSL3074")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("different ones", Deployment("a", "app: a"), Deployment("b", "app: b")),
        Passes("another namespace", Deployment("a"), Deployment("b", space: "other")),
        Fails("the same", "StatefulSet 'demo/b' has the selector 'app=shop', as Deployment 'demo/a' has: give each a label of its own", Deployment("a"), Workload("StatefulSet", "b", "app: shop", "", "")),
        CannotBeKnown("unknown", Deployment("a"), Deployment("b", "app: UNKNOWN")),
    ];
}

internal sealed class BudgetSelectsNothingExamples() : CompanionSetExamples("MDSL3075")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("a Deployment", Deployment(), Budget()),
        Fails("another label", "PodDisruptionBudget 'demo/shop' selects 'app=pay', which no pod of namespace 'demo' has: use the labels of the pods that it is to protect", Deployment(), Budget(selector: "{matchLabels: {app: pay}}")),
        CannotBeKnown("unknown", Deployment(), Budget(selector: "{matchLabels: {app: UNKNOWN}}")),
    ];
}

internal sealed class SeveralBudgetsExamples() : CompanionSetExamples("MDSL3076")
{
    public override IEnumerable<SetRuleExample> All =>
    [
        Passes("one each", Deployment(), Deployment("pay", "app: pay"), Budget(), Budget(selector: "{matchLabels: {app: pay}}", name: "pay")),
        Fails("two", "PodDisruptionBudget 'demo/all' selects the pods of Deployment 'demo/shop', as PodDisruptionBudget 'demo/shop' does: keep one of the two", Deployment(), Budget(), Budget(selector: "{}", name: "all")),
        CannotBeKnown("unknown", Deployment(), Budget(), Budget(selector: "{matchLabels: {app: UNKNOWN}}", name: "all")),
    ];
}
