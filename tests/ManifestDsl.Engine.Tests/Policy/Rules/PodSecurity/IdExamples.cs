using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.PodSecurity;

internal abstract class HighIdExamples(string id, string setting) : RuleExamples(id)
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("of the container", Secure.With("containers.0.securityContext." + setting, 10001)),
        Passes("of the pod", Secure.With("securityContext." + setting, 65532)),
        Fails("unset", Secure),
        Fails("low", Secure.With("containers.0.securityContext." + setting, 1000)),
        Fails("10000, which some tools take", Secure.With("securityContext." + setting, 10000)),
        Fails("low in the container", Secure.With("containers.0.securityContext." + setting, 999).With("securityContext." + setting, 10001)),
        DoesNotApply("windows", SamplePod.Bare.With("os.name", "windows")),
        CannotBeKnown("unknown", Secure.With("containers.0.securityContext." + setting, Tree.Unknown)),
        CannotBeKnown("operating system unknown", Secure.With("os", Tree.Unknown)),
    ];
}

internal sealed class HighUserExamples() : HighIdExamples("MDSL1034", "runAsUser");

internal sealed class HighGroupExamples() : HighIdExamples("MDSL1035", "runAsGroup");

internal sealed class RootGroupExamples() : RuleExamples("MDSL1036")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("others", Secure.With("securityContext.runAsGroup", 10001).With("securityContext.fsGroup", 10001).With("securityContext.supplementalGroups", Tree.List(2000))),
        Fails("runAsGroup of the pod", Secure.With("securityContext.runAsGroup", 0)),
        Fails("runAsGroup of a container", Secure.With("containers.0.securityContext.runAsGroup", 0)),
        Fails("fsGroup", Secure.With("securityContext.fsGroup", 0)),
        Fails("a further group", Secure.With("securityContext.supplementalGroups", Tree.List(2000, 0))),
        CannotBeKnown("unknown", Secure.With("securityContext.fsGroup", Tree.Unknown)),
        CannotBeKnown("further groups unknown", Secure.With("securityContext.supplementalGroups", Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("securityContext", Tree.Unknown)),
        CannotBeKnown("security context of the container unknown", Secure.With("containers.0.securityContext", Tree.Unknown)),
        CannotBeKnown("containers unknown", Secure.With("containers.1", Tree.Unknown)),
    ];
}

internal sealed class HostUsersExamples() : RuleExamples("MDSL1037")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("false", Secure.With("hostUsers", false)),
        Fails("unset", Secure),
        Fails("true", Secure.With("hostUsers", true)),
        DoesNotApply("windows", SamplePod.Bare.With("os.name", "windows")),
        CannotBeKnown("unknown", Secure.With("hostUsers", Tree.Unknown)),
        CannotBeKnown("operating system unknown", Secure.With("os", Tree.Unknown)),
    ];
}

internal sealed class NonRootContradictionExamples() : RuleExamples("MDSL1048")
{
    private const string User = "containers.0.securityContext.runAsUser";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("no user", Secure),
        Passes("another user", Secure.With(User, 10001)),
        Passes("root and not forbidden", SamplePod.Bare.With(User, 0)),
        Passes("the container overrides the pod", Secure.With("securityContext.runAsUser", 0).With(User, 10001)),
        Fails("root", Secure.With(User, 0)),
        Fails("root by the pod", Secure.With("securityContext.runAsUser", 0)),
        Fails("administrator on windows", Windows("ContainerAdministrator")),
        Passes("user on windows", Windows("ContainerUser")),
        CannotBeKnown("user unknown", Secure.With(User, Tree.Unknown)),
        CannotBeKnown("unknown", Secure.With("containers.0.securityContext.runAsNonRoot", Tree.Unknown)),
    ];

    private static SamplePod Windows(string user) => SamplePod.Bare
        .With("os.name", "windows")
        .With("securityContext.runAsNonRoot", true)
        .With("containers.0.securityContext.windowsOptions.runAsUserName", user);
}
