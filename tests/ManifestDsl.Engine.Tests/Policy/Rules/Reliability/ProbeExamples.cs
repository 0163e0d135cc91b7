using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Reliability;

internal abstract class ProbeExamples(string id) : RuleExamples(id)
{
    protected static readonly SamplePod Serving = Secure.With("containers.0.ports", Tree.List(Tree.Map(("name", "http"), ("containerPort", 8080))));

    protected static MapNode Http(TreeValue port, string path = "/healthz") => Tree.Map(("httpGet", Tree.Map(("path", path), ("port", port))));

    protected static SamplePod WithProbe(string field, TreeValue probe) => Serving.With("containers.0." + field, probe);

    protected static SamplePod WithHook(string field, TreeValue hook) => Serving.With("containers.0.lifecycle." + field, hook);

    protected static SamplePod WithInit(params (string Key, TreeValue Value)[] fields) => Secure.With("initContainers.0", Tree.Map([("name", "migrate"), .. fields]));
}

internal sealed class LivenessExamples() : ProbeExamples("MDSL3010")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("there is one", WithProbe("livenessProbe", Http("http"))),
        Fails("there is none", Serving),
        Fails("there is none in the DSL tier", Serving, ManifestTier.Dsl),
        Fails("a sidecar has none", WithProbe("livenessProbe", Http("http")).With("initContainers.0.restartPolicy", "Always")),
        Fails("a pod that is always restarted", Serving.As("Pod")),
        Passes("an init container ends", WithProbe("livenessProbe", Http("http")).With("initContainers.0.name", "migrate")),
        DoesNotApply("a job ends", Serving.As("Job")),
        DoesNotApply("a pod that ends", Serving.With("restartPolicy", "Never").As("Pod")),
        CannotBeKnown("unknown", WithProbe("livenessProbe", Tree.Unknown)),
        CannotBeKnown("restart policy of a pod unknown", Serving.With("restartPolicy", Tree.Unknown).As("Pod")),
        CannotBeKnown("restart policy of an init container unknown", WithProbe("livenessProbe", Http("http")).With("initContainers.0.restartPolicy", Tree.Unknown)),
    ];
}

internal sealed class ReadinessExamples() : ProbeExamples("MDSL3011")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("there is one", WithProbe("readinessProbe", Http("http"))),
        Passes("no ports", Secure),
        Passes("an empty list of ports", Secure.With("containers.0.ports", Tree.List())),
        Fails("ports and no probe", Serving),
        DoesNotApply("a job ends", Serving.As("CronJob")),
        CannotBeKnown("unknown", WithProbe("readinessProbe", Tree.Unknown)),
        CannotBeKnown("ports unknown", Secure.With("containers.0.ports", Tree.Unknown)),
    ];
}

internal sealed class IdenticalProbesExamples() : ProbeExamples("MDSL3012")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("one probe only", WithProbe("livenessProbe", Http("http"))),
        Passes("other paths", Both(Http("http", "/live"), Http("http", "/ready"))),
        Passes("other handlers", Both(Tree.Map(("tcpSocket", Tree.Map(("port", 8080)))), Http(8080))),
        Passes("gives up later", Both(Http("http").With("failureThreshold", ((TreeValue)6).Node), Http("http"))),
        Passes("asks less often", Both(Http("http").With("periodSeconds", ((TreeValue)30).Node), Http("http"))),
        Fails("the same", Both(Http("http"), Http("http"))),
        Fails("the same command", Both(Exec, Exec)),
        Fails("gives up earlier", Both(Http("http"), Http("http").With("failureThreshold", ((TreeValue)6).Node))),
        CannotBeKnown("port unknown", Both(Http(Tree.Unknown), Http("http"))),
        CannotBeKnown("threshold unknown", Both(Http("http").With("failureThreshold", Tree.Unknown), Http("http"))),
        CannotBeKnown("probe unknown", Both(Tree.Unknown, Http("http"))),
    ];

    private static MapNode Exec => Tree.Map(("exec", Tree.Map(("command", Tree.List("/bin/check", "--fast")))));

    private static SamplePod Both(TreeValue liveness, TreeValue readiness) => WithProbe("livenessProbe", liveness).With("containers.0.readinessProbe", readiness);
}

internal sealed class ProbePortNameExamples() : ProbeExamples("MDSL3013")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no probe", Serving),
        Passes("the name of a port", WithProbe("livenessProbe", Http("http"))),
        Passes("a number", WithProbe("livenessProbe", Http(9090))),
        Passes("a command", WithProbe("livenessProbe", Tree.Map(("exec", Tree.Map(("command", Tree.List("true"))))))),
        Fails("another name", WithProbe("livenessProbe", Http("web"))),
        Fails("no ports", Secure.With("containers.0.startupProbe", Http("http"))),
        Fails("TCP", WithProbe("readinessProbe", Tree.Map(("tcpSocket", Tree.Map(("port", "web")))))),
        Passes("a hook that asks a port by name", WithHook("preStop", Http("http"))),
        Passes("a hook that sleeps", WithHook("preStop", Tree.Map(("sleep", Tree.Map(("seconds", 5)))))),
        Fails("a hook", WithHook("preStop", Http("web"))),
        Fails("the other hook", WithHook("postStart", Http("web"))),
        CannotBeKnown("hook unknown", WithHook("preStop", Tree.Unknown)),
        CannotBeKnown("unknown", WithProbe("livenessProbe", Http(Tree.Unknown))),
        CannotBeKnown("ports unknown", WithProbe("livenessProbe", Http("web")).With("containers.0.ports", Tree.Unknown)),
        CannotBeKnown("name of a port unknown", WithProbe("livenessProbe", Http("web")).With("containers.0.ports.0.name", Tree.Unknown)),
    ];
}

internal sealed class ProbePortNumberExamples() : ProbeExamples("MDSL3014")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("the number of a port", WithProbe("livenessProbe", Http(8080))),
        Passes("a name", WithProbe("livenessProbe", Http("web"))),
        Fails("another number", WithProbe("livenessProbe", Http(9090))),
        Fails("gRPC", WithProbe("readinessProbe", Tree.Map(("grpc", Tree.Map(("port", 9000)))))),
        CannotBeKnown("unknown", WithProbe("livenessProbe", Http(Tree.Unknown))),
        CannotBeKnown("number of a port unknown", WithProbe("livenessProbe", Http(9090)).With("containers.0.ports.0.containerPort", Tree.Unknown)),
    ];
}

internal sealed class SuccessThresholdExamples() : ProbeExamples("MDSL3015")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", WithProbe("livenessProbe", Http("http"))),
        Passes("1", WithProbe("livenessProbe.successThreshold", 1)),
        Passes("readiness may take several", WithProbe("readinessProbe.successThreshold", 3)),
        Fails("liveness", WithProbe("livenessProbe.successThreshold", 2)),
        Fails("startup", WithProbe("startupProbe.successThreshold", 2)),
        CannotBeKnown("unknown", WithProbe("livenessProbe.successThreshold", Tree.Unknown)),
    ];
}

internal sealed class InitContainerHooksExamples() : ProbeExamples("MDSL3016")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", WithInit()),
        Fails("a probe", WithInit(("readinessProbe", Http(8080)))),
        Fails("a hook", WithInit(("lifecycle", Tree.Map(("preStop", Tree.Map(("sleep", Tree.Map(("seconds", 1))))))))),
        DoesNotApply("a regular container", WithProbe("livenessProbe", Http("http"))),
        DoesNotApply("a sidecar", WithInit(("restartPolicy", "Always"), ("readinessProbe", Http(8080)))),
        CannotBeKnown("unknown", WithInit(("livenessProbe", Tree.Unknown))),
        CannotBeKnown("restart policy unknown", WithInit(("restartPolicy", Tree.Unknown), ("readinessProbe", Http(8080)))),
    ];
}

internal sealed class ProbeHandlerExamples() : ProbeExamples("MDSL3017")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no probe", Serving),
        Passes("one handler", WithProbe("livenessProbe", Http("http"))),
        Fails("no handler", WithProbe("livenessProbe", Tree.Map(("periodSeconds", 5)))),
        Fails("two handlers", WithProbe("livenessProbe", Http("http").With("tcpSocket", Tree.Map(("port", 8080))))),
        CannotBeKnown("handler unknown", WithProbe("livenessProbe", Tree.Map(("httpGet", Tree.Unknown)))),
        CannotBeKnown("probe unknown", WithProbe("livenessProbe", Tree.Unknown)),
    ];
}

internal sealed class PreStopExamples() : ProbeExamples("MDSL3018")
{
    private const string Hook = "containers.0.lifecycle.preStop.";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("no hook", Secure),
        Passes("a short sleep", Secure.With(Hook + "sleep.seconds", 10)),
        Passes("a longer grace period", Secure.With(Hook + "sleep.seconds", 40).With("terminationGracePeriodSeconds", 60)),
        Passes("another command", Secure.With(Hook + "exec.command", Tree.List("nginx", "-s", "quit"))),
        Passes("a sleep in other units", Secure.With(Hook + "exec.command", Tree.List("sleep", "40m"))),
        Fails("the default", Secure.With(Hook + "sleep.seconds", 30)),
        Fails("a command", Secure.With(Hook + "exec.command", Tree.List("/bin/sleep", "45"))),
        Fails("a shell", Secure.With(Hook + "exec.command", Tree.List("sh", "-c", "sleep 15; nginx -s quit")).With("terminationGracePeriodSeconds", 10)),
        CannotBeKnown("grace period unknown", Secure.With(Hook + "sleep.seconds", 30).With("terminationGracePeriodSeconds", Tree.Unknown)),
        CannotBeKnown("sleep unknown", Secure.With(Hook + "sleep.seconds", Tree.Unknown)),
        CannotBeKnown("command unknown", Secure.With(Hook + "exec.command", Tree.List("sleep", Tree.Unknown))),
        CannotBeKnown("hook unknown", Secure.With("containers.0.lifecycle", Tree.Unknown)),
    ];
}

internal sealed class GracePeriodExamples() : RuleExamples("MDSL3019")
{
    private const string Setting = "terminationGracePeriodSeconds";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("some", Secure.With(Setting, 5)),
        Fails("none", Secure.With(Setting, 0)),
        CannotBeKnown("unknown", Secure.With(Setting, Tree.Unknown)),
    ];
}
