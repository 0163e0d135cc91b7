using static ManifestDsl.Engine.Tests.Policy.PodPolicies.ControlCase;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>runAsUser, runAsGroup, fsGroup and supplementalGroups.</summary>
internal static class IdCases
{
    private const string App = "container 'app' of Deployment 'demo/shop'";
    private const string Pod = "the pod of Deployment 'demo/shop'";

    private static readonly IdRule Must = new(IdStrategy.MustRunAs, [new(1000, 1999), new(65534, 65534)]);
    private static readonly IdRule May = Must with { Strategy = IdStrategy.MayRunAs };
    private static readonly IdRule Any = new(IdStrategy.RunAsAny, []);
    private static readonly PodPolicy User = Strict with { RunAsUser = Must };
    private static readonly PodPolicy NonRoot = Strict with { RunAsUser = new IdRule(IdStrategy.MustRunAsNonRoot, []) };
    private static readonly PodPolicy Group = Strict with { RunAsGroup = Must };
    private static readonly PodPolicy FsGroup = Strict with { FsGroup = Must };
    private static readonly PodPolicy Further = Strict with { SupplementalGroups = Must };

    public static IEnumerable<ControlCase> All =>
    [
        .. new ControlCases(PodControls.RunAsUser)
            .DoesNotApply("nothing is said", Strict, Of())
            .DoesNotApply("any", Strict with { RunAsUser = Any }, Secured("runAsUser: 0"))
            .Passes("the lowest", User, Secured("runAsUser: 1000"))
            .Passes("the highest", User, Secured("runAsUser: 1999"))
            .Passes("the only one of a second range", User, Secured("runAsUser: 65534"))
            .Passes("the pod's", User, Secured("privileged: false", "runAsUser: 1000"))
            .Fails("below", User, Secured("runAsUser: 999"), $"{App}, which has runAsUser 999: set it to 1000 to 1999 or 65534")
            .Fails("above", User, Secured("runAsUser: 2000"), $"{App}, which has runAsUser 2000: set it to 1000 to 1999 or 65534")
            .Fails("the container's wins", User, Secured("runAsUser: 0", "runAsUser: 1000"), $"{App}, which has runAsUser 0: set it to 1000 to 1999 or 65534")
            .Fails("the pod's is the pod's fault", User, Secured("privileged: false", "runAsUser: 0"), $"{Pod}, which has runAsUser 0: set it to 1000 to 1999 or 65534")
            .Fails("unset", User, Of(), $"{App}, which does not set runAsUser: set securityContext.runAsUser to 1000 to 1999 or 65534")
            .NotOnWindows()
            .Fails("an explicit null", User, Secured("runAsUser: null"), $"{App}, which does not set runAsUser: set securityContext.runAsUser to 1000 to 1999 or 65534")
            .CannotBeKnown("the container's", User, Secured("runAsUser: UNKNOWN"))
            .CannotBeKnown("its context", User, Of("securityContext: UNKNOWN"))
            .CannotBeKnown("the containers", User, "{containers: UNKNOWN}")
            .Passes("not root by the user", NonRoot, Secured("runAsUser: 1"))
            .Passes("not root by the user, whatever runAsNonRoot says", NonRoot, Secured("runAsUser: 1, runAsNonRoot: false"))
            .Passes("not root by runAsNonRoot", NonRoot, Secured("runAsNonRoot: true"))
            .Passes("not root by the pod's runAsNonRoot", NonRoot, Secured("privileged: false", "runAsNonRoot: true"))
            .Fails("root", NonRoot, Secured("runAsUser: 0"), $"{App}, which has runAsUser 0, which is root: set it to another user, such as the one that the image names")
            .Fails("root beside runAsNonRoot", NonRoot, Secured("runAsUser: 0, runAsNonRoot: true"), $"{App}, which has runAsUser 0, which is root: set it to another user, such as the one that the image names")
            .Fails("perhaps root", NonRoot, Of(), $"{App}, which may run as root: set securityContext.runAsNonRoot to true, or runAsUser to a user other than 0")
            .Fails("runAsNonRoot false", NonRoot, Secured("runAsNonRoot: false"), $"{App}, which has runAsNonRoot set to false: set it to true, or runAsUser to a user other than 0")
            .Fails("perhaps root on Windows", NonRoot, Of(pod: "os: {name: windows}"), $"{App}, which may run as root: set securityContext.runAsNonRoot to true, or runAsUser to a user other than 0")
            .Passes("not root on Windows", NonRoot, Of("securityContext: {runAsNonRoot: true}", "os: {name: windows}"))
            .CannotBeKnown("a user on an unknown system", NonRoot, Of("securityContext: {runAsUser: 0}", "os: {name: UNKNOWN}"))
            .CannotBeKnown("runAsNonRoot", NonRoot, Secured("runAsNonRoot: UNKNOWN"))
            .Fails(
                "an init container",
                User,
                "{initContainers: [{name: migrate, image: 'ghcr.io/acme/app:1'}], containers: [{name: app, image: 'ghcr.io/acme/app:1', securityContext: {runAsUser: 1000}}]}",
                "init container 'migrate' of Deployment 'demo/shop', which does not set runAsUser: set securityContext.runAsUser to 1000 to 1999 or 65534")
            .Fails(
                "an ephemeral container",
                User,
                "{containers: [{name: app, image: 'ghcr.io/acme/app:1', securityContext: {runAsUser: 1000}}], ephemeralContainers: [{name: debug, image: 'ghcr.io/acme/app:1', securityContext: {runAsUser: 0}}]}",
                "ephemeral container 'debug' of Deployment 'demo/shop', which has runAsUser 0: set it to 1000 to 1999 or 65534")
            .All,
        .. new ControlCases(PodControls.RunAsGroup)
            .Passes("in a range", Group, Secured("runAsGroup: 1500"))
            .Passes("none, where none need be set", Strict with { RunAsGroup = May }, Of())
            .Passes("the pod's", Group, Secured("privileged: false", "runAsGroup: 1500"))
            .Fails("out of the ranges where none need be set", Strict with { RunAsGroup = May }, Secured("runAsGroup: 0"), $"{App}, which has runAsGroup 0: set it to 1000 to 1999 or 65534")
            .Fails("unset", Group, Of(), $"{App}, which does not set runAsGroup: set securityContext.runAsGroup to 1000 to 1999 or 65534")
            .NotOnWindows()
            .CannotBeKnown("that of the pod", Group, Secured("privileged: false", "runAsGroup: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.FsGroup)
            .Passes("in a range", FsGroup, Of(pod: "securityContext: {fsGroup: 1000}"))
            .Passes("none, where none need be set", Strict with { FsGroup = May }, Of())
            .Fails("out of the ranges", Strict with { FsGroup = May }, Of(pod: "securityContext: {fsGroup: 0}"), $"{Pod}, which has fsGroup 0: set it to 1000 to 1999 or 65534")
            .Fails("unset", FsGroup, Of(), $"{Pod}, which does not set fsGroup: set securityContext.fsGroup to 1000 to 1999 or 65534")
            .NotOnWindows()
            .CannotBeKnown("it", FsGroup, Of(pod: "securityContext: {fsGroup: UNKNOWN}"))
            .CannotBeKnown("the context", FsGroup, Of(pod: "securityContext: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.SupplementalGroups)
            .Passes("all in the ranges", Further, Of(pod: "securityContext: {supplementalGroups: [1000, 65534]}"))
            .Passes("none, where none need be set", Strict with { SupplementalGroups = May }, Of())
            .Passes("an empty list, where none need be set", Strict with { SupplementalGroups = May }, Of(pod: "securityContext: {supplementalGroups: []}"))
            .Fails("one out of the ranges", Further, Of(pod: "securityContext: {supplementalGroups: [1000, 0]}"), $"{Pod}, which has 0 among its supplementalGroups: write groups from 1000 to 1999 or 65534")
            .Fails("an empty list", Further, Of(pod: "securityContext: {supplementalGroups: []}"), $"{Pod}, which has no supplementalGroups: name groups from 1000 to 1999 or 65534")
            .Fails("unset", Further, Of(), $"{Pod}, which has no supplementalGroups: set securityContext.supplementalGroups to groups from 1000 to 1999 or 65534")
            .NotOnWindows()
            .CannotBeKnown("one", Further, Of(pod: "securityContext: {supplementalGroups: [1000, UNKNOWN]}"))
            .CannotBeKnown("all", Further, Of(pod: "securityContext: {supplementalGroups: UNKNOWN}"))
            .All,
    ];
}
