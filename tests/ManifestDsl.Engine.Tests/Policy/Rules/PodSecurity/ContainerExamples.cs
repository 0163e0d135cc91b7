using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.PodSecurity;

internal abstract class ContainerExamples(string id) : RuleExamples(id)
{
    protected const string Context = "containers.0.securityContext.";

    protected static SamplePod WithCapabilities(TreeValue add, TreeValue drop) => Secure.With(Context + "capabilities", Tree.Map(("add", add), ("drop", drop)));
}

internal sealed class RefusedEscalationExamples() : ContainerExamples("MDSL1046")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("not privileged", Secure),
        Passes("privileged and not forbidden", Secure.With(Context + "privileged", true).Without(Context + "allowPrivilegeEscalation")),
        Passes("SYS_ADMIN, which the API server takes", WithCapabilities(Tree.List("SYS_ADMIN"), Tree.List("ALL"))),
        Fails("privileged", Secure.With(Context + "privileged", true)),
        Fails("CAP_SYS_ADMIN", WithCapabilities(Tree.List("CAP_SYS_ADMIN"), Tree.List("ALL"))),
        CannotBeKnown("unknown", Secure.With(Context + "allowPrivilegeEscalation", Tree.Unknown)),
        CannotBeKnown("privileged unknown", Secure.With(Context + "privileged", Tree.Unknown)),
        CannotBeKnown("capabilities unknown", WithCapabilities(Tree.Unknown, Tree.List("ALL"))),
    ];
}

internal sealed class PointlessEscalationExamples() : ContainerExamples("MDSL1047")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no capability", Secure),
        Passes("another capability", WithCapabilities(Tree.List("NET_BIND_SERVICE"), Tree.List("ALL"))),
        Passes("not forbidden", WithCapabilities(Tree.List("SYS_ADMIN"), Tree.List("ALL")).Without(Context + "allowPrivilegeEscalation")),
        Fails("SYS_ADMIN", WithCapabilities(Tree.List("SYS_ADMIN"), Tree.List("ALL"))),
        Fails("ALL", WithCapabilities(Tree.List("ALL"), Tree.List())),
        CannotBeKnown("unknown", WithCapabilities(Tree.List("SYS_ADMIN"), Tree.List()).With(Context + "allowPrivilegeEscalation", Tree.Unknown)),
        CannotBeKnown("capabilities unknown", WithCapabilities(Tree.Unknown, Tree.List())),
    ];
}

internal sealed class AddedAndDroppedExamples() : ContainerExamples("MDSL1049")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("dropped only", Secure),
        Passes("ALL dropped and one added", WithCapabilities(Tree.List("NET_BIND_SERVICE"), Tree.List("ALL"))),
        Fails("one in both", WithCapabilities(Tree.List("NET_RAW"), Tree.List("NET_RAW"))),
        Fails("ALL in both", WithCapabilities(Tree.List("ALL"), Tree.List("ALL"))),
        CannotBeKnown("one unknown", WithCapabilities(Tree.List(Tree.Unknown), Tree.List("NET_RAW"))),
        CannotBeKnown("list unknown", WithCapabilities(Tree.List("NET_RAW"), Tree.Unknown)),
    ];
}

internal sealed class CapabilityNameExamples() : ContainerExamples("MDSL1050")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("known ones", WithCapabilities(Tree.List("NET_BIND_SERVICE", "SYS_PTRACE"), Tree.List("ALL"))),
        Passes("none", SamplePod.Bare),
        Fails("the name of the kernel", WithCapabilities(Tree.List("CAP_NET_ADMIN"), Tree.List("ALL"))),
        Fails("lower case", WithCapabilities(Tree.List(), Tree.List("all"))),
        Fails("no such name", WithCapabilities(Tree.List("NET_BIND"), Tree.List("ALL"))),
        CannotBeKnown("unknown", WithCapabilities(Tree.List(Tree.Unknown), Tree.List("ALL"))),
    ];
}

internal sealed class InteractiveExamples() : ContainerExamples("MDSL1052")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("false", Secure.With("containers.0.tty", false)),
        Fails("stdin", Secure.With("containers.0.stdin", true)),
        Fails("tty", Secure.With("containers.0.tty", true)),
        Passes("an ephemeral container", Secure.With("ephemeralContainers.0.tty", true)),
        CannotBeKnown("unknown", Secure.With("containers.0.tty", Tree.Unknown)),
    ];
}

internal sealed class LocalProfileExamples() : ContainerExamples("MDSL1053")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("of the runtime", Secure),
        Passes("local with a name", Secure.With(Context + "seccompProfile", Tree.Map(("type", "Localhost"), ("localhostProfile", "profiles/app.json")))),
        Fails("local without a name", Secure.With(Context + "seccompProfile.type", "Localhost")),
        Fails("local with an empty name", Secure.With(Context + "appArmorProfile", Tree.Map(("type", "Localhost"), ("localhostProfile", "")))),
        Fails("a name beside another type", Secure.With(Context + "seccompProfile.localhostProfile", "profiles/app.json")),
        Fails("of the pod", Secure.With("securityContext.seccompProfile.type", "Localhost")),
        CannotBeKnown("type unknown", Secure.With(Context + "seccompProfile.type", Tree.Unknown)),
        CannotBeKnown("name unknown", Secure.With(Context + "seccompProfile", Tree.Map(("type", "Localhost"), ("localhostProfile", Tree.Unknown)))),
        CannotBeKnown("profile unknown", Secure.With(Context + "appArmorProfile", Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("containers.0.securityContext", Tree.Unknown)),
        CannotBeKnown("a container unknown", Secure.With("containers.1", Tree.Unknown)),
    ];
}
