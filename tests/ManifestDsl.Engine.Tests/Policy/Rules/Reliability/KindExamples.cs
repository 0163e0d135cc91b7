using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Reliability;

internal sealed class RestartPolicyExamples() : RuleExamples("MDSL3034")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset in a Deployment", Secure),
        Passes("Always in a StatefulSet", With("Always").As("StatefulSet")),
        Passes("OnFailure in a Job", With("OnFailure").As("Job")),
        Passes("a value outside the set is another matter", With("Sometimes").As("Job")),
        Fails("Never in a Deployment", With("Never")),
        Fails("OnFailure in a DaemonSet", With("OnFailure").As("DaemonSet")),
        Fails("Always in a Job", With("Always").As("Job")),
        Fails("unset in a CronJob", Secure.As("CronJob")),
        DoesNotApply("a Pod takes all", With("Never").As("Pod")),
        CannotBeKnown("unknown", With(Tree.Unknown)),
    ];

    private static SamplePod With(TreeValue value) => Secure.With("restartPolicy", value);
}

internal sealed class NakedPodExamples() : RuleExamples("MDSL3035")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("with an owner", Secure.As("Pod", ("metadata.ownerReferences", Tree.List(Tree.Map(("kind", "Node")))))),
        Fails("on its own", Secure.As("Pod")),
        DoesNotApply("a Deployment", Secure),
        CannotBeKnown("owners unknown", Secure.As("Pod", ("metadata.ownerReferences", Tree.Unknown))),
    ];
}

internal sealed class ReplicasExamples() : RuleExamples("MDSL3036")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("two", Secure.As("Deployment", ("spec.replicas", 2))),
        Passes("switched off", Secure.As("Deployment", ("spec.replicas", 0))),
        Fails("one", Secure.As("Deployment", ("spec.replicas", 1))),
        Fails("unset", Secure),
        DoesNotApply("a StatefulSet", Secure.As("StatefulSet")),
        CannotBeKnown("unknown", Secure.As("Deployment", ("spec.replicas", Tree.Unknown))),
    ];
}

internal sealed class StrategyExamples() : RuleExamples("MDSL3037")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("rolling", Secure.As("Deployment", ("spec.strategy.type", "RollingUpdate"))),
        Fails("recreate", Secure.As("Deployment", ("spec.strategy.type", "Recreate"))),
        DoesNotApply("a DaemonSet", Secure.As("DaemonSet")),
        CannotBeKnown("unknown", Secure.As("Deployment", ("spec.strategy", Tree.Unknown))),
    ];
}

internal sealed class SpreadExamples() : RuleExamples("MDSL3038")
{
    private static readonly SamplePod Spread = Secure.With("topologySpreadConstraints", Tree.List(Tree.Map(("maxSkew", 1))));

    public override IEnumerable<RuleExample> All =>
    [
        Passes("one replica", Secure.As("Deployment", ("spec.replicas", 1))),
        Passes("an autoscaler sets them", Secure),
        Passes("constraints", Spread.As("Deployment", ("spec.replicas", 3))),
        Passes("anti-affinity", Secure.With("affinity.podAntiAffinity.x", "y").As("StatefulSet", ("spec.replicas", 3))),
        Fails("several", Secure.As("Deployment", ("spec.replicas", 3))),
        DoesNotApply("a DaemonSet", Secure.As("DaemonSet")),
        CannotBeKnown("replicas unknown", Secure.As("Deployment", ("spec.replicas", Tree.Unknown))),
        CannotBeKnown("affinity unknown", Secure.With("affinity", Tree.Unknown).As("Deployment", ("spec.replicas", 3))),
    ];
}

internal sealed class NodeAffinityExamples() : RuleExamples("MDSL3039")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a selector", Secure.With("nodeSelector.kubernetes/arch", "arm64")),
        Passes("an affinity", Secure.With("affinity.nodeAffinity.x", "y")),
        Fails("neither", Secure),
        CannotBeKnown("unknown", Secure.With("affinity", Tree.Unknown)),
    ];
}

internal sealed class PriorityClassExamples() : RuleExamples("MDSL3040")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set", Secure.With("priorityClassName", "important")),
        Fails("unset", Secure),
        Fails("null", Secure.With("priorityClassName", Tree.Null)),
        CannotBeKnown("unknown", Secure.With("priorityClassName", Tree.Unknown)),
    ];
}

internal sealed class DnsOptionsExamples() : RuleExamples("MDSL3041")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set", Secure.With("dnsConfig.options", Tree.List(Tree.Map(("name", "ndots"), ("value", "2"))))),
        Fails("unset", Secure),
        Fails("another option", Secure.With("dnsConfig.options", Tree.List(Tree.Map(("name", "timeout"))))),
        CannotBeKnown("unknown", Secure.With("dnsConfig", Tree.Unknown)),
    ];
}

internal sealed class SpreadSelectorExamples() : RuleExamples("MDSL3042")
{
    private const string Constraint = "topologySpreadConstraints.0";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("no constraint", Secure),
        Passes("a selector", Secure.With(Constraint + ".labelSelector.matchLabels.app", "shop")),
        Fails("no selector", Secure.With(Constraint + ".maxSkew", 1)),
        CannotBeKnown("selector unknown", Secure.With(Constraint + ".labelSelector", Tree.Unknown)),
        CannotBeKnown("constraint unknown", Secure.With(Constraint, Tree.Unknown)),
    ];
}

internal sealed class RolloutExamples() : RuleExamples("MDSL3043")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("zero unavailable and the default surge", Secure.As("Deployment", ("spec.strategy.rollingUpdate.maxUnavailable", 0))),
        Passes("a DaemonSet with a surge", Secure.As("DaemonSet", ("spec.updateStrategy.rollingUpdate.maxUnavailable", 0), ("spec.updateStrategy.rollingUpdate.maxSurge", 1))),
        Fails("both zero", Secure.As("Deployment", ("spec.strategy.rollingUpdate.maxUnavailable", "0%"), ("spec.strategy.rollingUpdate.maxSurge", 0))),
        Fails("a DaemonSet has no surge by default", Secure.As("DaemonSet", ("spec.updateStrategy.rollingUpdate.maxUnavailable", 0))),
        DoesNotApply("a StatefulSet", Secure.As("StatefulSet")),
        CannotBeKnown("unknown", Secure.As("Deployment", ("spec.strategy.rollingUpdate.maxSurge", Tree.Unknown))),
        CannotBeKnown("strategy unknown", Secure.As("Deployment", ("spec.strategy", Tree.Unknown))),
    ];
}

internal sealed class RecreateExamples() : RuleExamples("MDSL3044")
{
    private static readonly (string, TreeValue) Surge = ("spec.strategy.rollingUpdate.maxSurge", 1);

    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("recreate alone", Secure.As("Deployment", ("spec.strategy.type", "Recreate"))),
        Passes("rolling with settings", Secure.As("Deployment", ("spec.strategy.type", "RollingUpdate"), Surge)),
        Fails("recreate with settings", Secure.As("Deployment", ("spec.strategy.type", "Recreate"), Surge)),
        DoesNotApply("a StatefulSet", Secure.As("StatefulSet")),
        CannotBeKnown("type unknown", Secure.As("Deployment", ("spec.strategy.type", Tree.Unknown), Surge)),
    ];
}

internal sealed class ProgressDeadlineExamples() : RuleExamples("MDSL3045")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("below the default", Secure.As("Deployment", ("spec.minReadySeconds", 30))),
        Fails("at the default", Secure.As("Deployment", ("spec.minReadySeconds", 600))),
        Fails("above", Secure.As("Deployment", ("spec.minReadySeconds", 60), ("spec.progressDeadlineSeconds", 30))),
        DoesNotApply("a StatefulSet", Secure.As("StatefulSet", ("spec.minReadySeconds", 600))),
        CannotBeKnown("unknown", Secure.As("Deployment", ("spec.minReadySeconds", Tree.Unknown))),
        CannotBeKnown("deadline unknown", Secure.As("Deployment", ("spec.minReadySeconds", 60), ("spec.progressDeadlineSeconds", Tree.Unknown))),
    ];
}

internal sealed class ClaimTemplateExamples() : RuleExamples("MDSL3046")
{
    private const string Claim = "spec.volumeClaimTemplates.0.spec";
    private static readonly (string, TreeValue) Modes = (Claim + ".accessModes", Tree.List("ReadWriteOnce"));
    private static readonly (string, TreeValue) Storage = (Claim + ".resources.requests.storage", "10Gi");

    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", Secure.As("StatefulSet")),
        Passes("both", Secure.As("StatefulSet", Modes, Storage)),
        Fails("no mode", Secure.As("StatefulSet", Storage)),
        Fails("no storage", Secure.As("StatefulSet", Modes)),
        Fails("an empty list of modes", Secure.As("StatefulSet", (Claim + ".accessModes", Tree.List()), Storage)),
        DoesNotApply("a Deployment", Secure),
        CannotBeKnown("storage unknown", Secure.As("StatefulSet", Modes, (Claim + ".resources", Tree.Unknown))),
        CannotBeKnown("unknown", Secure.As("StatefulSet", ("spec.volumeClaimTemplates", Tree.Unknown))),
    ];
}

internal abstract class UnsetFieldExamples(string id, string kind, string setting) : RuleExamples(id)
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set", Secure.As(kind, ("spec." + setting, "60"))),
        Fails("unset", Secure.As(kind)),
        DoesNotApply("a Deployment", Secure),
        CannotBeKnown("unknown", Secure.As(kind, ("spec." + setting, Tree.Unknown))),
    ];
}

internal sealed class CronJobDeadlineExamples() : UnsetFieldExamples("MDSL3047", "CronJob", "startingDeadlineSeconds");

internal sealed class JobCleanupExamples() : UnsetFieldExamples("MDSL3049", "Job", "ttlSecondsAfterFinished");

internal sealed class ConcurrencyExamples() : UnsetFieldExamples("MDSL3050", "CronJob", "concurrencyPolicy");

internal sealed class JobDeadlineExamples() : UnsetFieldExamples("MDSL3051", "Job", "activeDeadlineSeconds");

internal sealed class CronDeadlineExamples() : RuleExamples("MDSL3048")
{
    private const string Field = "spec.startingDeadlineSeconds";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure.As("CronJob")),
        Passes("ten", Secure.As("CronJob", (Field, 10))),
        Fails("five", Secure.As("CronJob", (Field, 5))),
        DoesNotApply("a Job", Secure.As("Job")),
        CannotBeKnown("unknown", Secure.As("CronJob", (Field, Tree.Unknown))),
    ];
}

internal sealed class HostNetworkDnsExamples() : RuleExamples("MDSL3052")
{
    private static readonly SamplePod Host = Secure.With("hostNetwork", true);

    public override IEnumerable<RuleExample> All =>
    [
        Passes("a network of its own", Secure),
        Passes("the right policy", Host.With("dnsPolicy", "ClusterFirstWithHostNet")),
        Passes("the DNS of the node", Host.With("dnsPolicy", "Default")),
        Fails("unset", Host),
        Fails("the default", Host.With("dnsPolicy", "ClusterFirst")),
        CannotBeKnown("network unknown", Secure.With("hostNetwork", Tree.Unknown)),
        CannotBeKnown("policy unknown", Host.With("dnsPolicy", Tree.Unknown)),
    ];
}

internal sealed class HostNetworkPortExamples() : RuleExamples("MDSL3053")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a network of its own", With(8080, 80).With("hostNetwork", false)),
        Passes("the same", With(8080, 8080)),
        Passes("no host port", Secure.With("hostNetwork", true).With("containers.0.ports.0.containerPort", 8080)),
        Fails("another", With(8080, 80)),
        CannotBeKnown("unknown", With(8080, Tree.Unknown)),
        CannotBeKnown("network unknown", With(8080, 80).With("hostNetwork", Tree.Unknown)),
    ];

    private static SamplePod With(TreeValue container, TreeValue host) => Secure
        .With("hostNetwork", true)
        .With("containers.0.ports", Tree.List(Tree.Map(("containerPort", container), ("hostPort", host))));
}

internal sealed class EphemeralContainersExamples() : RuleExamples("MDSL3054")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", Secure),
        Passes("an empty list", Secure.With("ephemeralContainers", Tree.List())),
        Fails("one", Secure.With("ephemeralContainers.0.name", "debug")),
        CannotBeKnown("unknown", Secure.With("ephemeralContainers", Tree.Unknown)),
    ];
}

internal sealed class RevisionHistoryExamples() : RuleExamples("MDSL3055")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("some", Secure.As("Deployment", ("spec.revisionHistoryLimit", 3))),
        Fails("none", Secure.As("Deployment", ("spec.revisionHistoryLimit", 0))),
        DoesNotApply("a Job", Secure.As("Job")),
        CannotBeKnown("unknown", Secure.As("Deployment", ("spec.revisionHistoryLimit", Tree.Unknown))),
    ];
}
