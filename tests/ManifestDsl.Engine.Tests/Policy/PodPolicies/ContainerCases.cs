using static ManifestDsl.Engine.Tests.Policy.PodPolicies.ControlCase;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>What containers say of privileges, capabilities, their root file system, /proc and their image.</summary>
internal static class ContainerCases
{
    private const string App = "container 'app' of Deployment 'demo/shop'";

    private static readonly PodPolicy Privileged = Strict with { Privileged = false };
    private static readonly PodPolicy Escalation = Strict with { AllowPrivilegeEscalation = false };
    private static readonly PodPolicy ReadOnly = Strict with { ReadOnlyRootFilesystem = true };
    private static readonly PodPolicy Drop = Strict with { RequiredDropCapabilities = ["NET_RAW", "MKNOD"] };
    private static readonly PodPolicy DropAll = Strict with { RequiredDropCapabilities = ["ALL"] };
    private static readonly PodPolicy Add = Strict with { AllowedCapabilities = ["NET_BIND_SERVICE"], DefaultAddCapabilities = ["CHOWN"] };
    private static readonly PodPolicy AddNone = Strict with { AllowedCapabilities = [] };
    private static readonly PodPolicy ProcMount = Strict with { ProcMounts = ["Default"] };
    private static readonly PodPolicy Registries = Strict with { Registries = ["ghcr.io/acme", "mcr.microsoft.com"] };

    public static IEnumerable<ControlCase> All =>
    [
        .. new ControlCases(PodControls.Privileged)
            .DoesNotApply("nothing is said", Strict, Secured("privileged: true"))
            .DoesNotApply("allowed", Strict with { Privileged = true }, Secured("privileged: true"))
            .Passes("false", Privileged, Secured("privileged: false"))
            .Passes("unset", Privileged, Of())
            .Fails("true", Privileged, Secured("privileged: true"), $"{App}, which is privileged: set privileged to false and add the capabilities that it needs by name")
            .CannotBeKnown("it", Privileged, Secured("privileged: UNKNOWN"))
            .Fails(
                "an init container",
                Privileged,
                "{initContainers: [{name: tune, image: 'ghcr.io/acme/app:1', securityContext: {privileged: true}}], containers: []}",
                "init container 'tune' of Deployment 'demo/shop', which is privileged: set privileged to false and add the capabilities that it needs by name")
            .All,
        .. new ControlCases(PodControls.AllowPrivilegeEscalation)
            .Passes("false", Escalation, Secured("allowPrivilegeEscalation: false"))
            .Fails("true", Escalation, Secured("allowPrivilegeEscalation: true"), $"{App}, which has allowPrivilegeEscalation set to true: set it to false")
            .Fails(
                "beside privileged",
                Escalation,
                Secured("allowPrivilegeEscalation: true, privileged: true"),
                $"{App}, which has allowPrivilegeEscalation set to true: set it to false and privileged too")
            .Fails("unset", Escalation, Of(), $"{App}, which does not set allowPrivilegeEscalation: set securityContext.allowPrivilegeEscalation to false")
            .NotOnWindows()
            .CannotBeKnown("it", Escalation, Secured("allowPrivilegeEscalation: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.ReadOnlyRootFilesystem)
            .DoesNotApply("false demands nothing", Strict with { ReadOnlyRootFilesystem = false }, Of())
            .Passes("true", ReadOnly, Secured("readOnlyRootFilesystem: true"))
            .Fails("false", ReadOnly, Secured("readOnlyRootFilesystem: false"), $"{App}, which has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes")
            .Fails("unset", ReadOnly, Of(), $"{App}, which does not set readOnlyRootFilesystem: set securityContext.readOnlyRootFilesystem to true and mount a volume where it writes")
            .NotOnWindows()
            .CannotBeKnown("it", ReadOnly, Secured("readOnlyRootFilesystem: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.RequiredDropCapabilities)
            .Passes("by name", Drop, Secured("capabilities: {drop: [MKNOD, NET_RAW, CHOWN]}"))
            .Passes("all", Drop, Secured("capabilities: {drop: [ALL]}"))
            .Passes("all that must be", DropAll, Secured("capabilities: {drop: [ALL]}"))
            .Passes("all beside what cannot be known", Drop, Secured("capabilities: {drop: [ALL]}"))
            .Fails("one of two", Drop, Secured("capabilities: {drop: [MKNOD]}"), $"{App}, which does not drop NET_RAW: add it to capabilities.drop")
            .Fails("each by name is not all", DropAll, Secured("capabilities: {drop: [MKNOD, NET_RAW]}"), $"{App}, which does not drop ALL: add it to capabilities.drop")
            .Fails("lower case", DropAll, Secured("capabilities: {drop: [all]}"), $"{App}, which does not drop ALL: add it to capabilities.drop")
            .Fails("an empty list", Drop, Secured("capabilities: {drop: []}"), $"{App}, which does not drop NET_RAW and MKNOD: add it to capabilities.drop")
            .Fails("unset", Drop, Of(), $"{App}, which does not drop NET_RAW and MKNOD: set securityContext.capabilities.drop to [\"NET_RAW\", \"MKNOD\"]")
            .NotOnWindows()
            .CannotBeKnown("one", Drop, Secured("capabilities: {drop: [MKNOD, UNKNOWN]}"))
            .CannotBeKnown("the capabilities", Drop, Secured("capabilities: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.AllowedCapabilities)
            .DoesNotApply("a star", Strict with { AllowedCapabilities = ["*"] }, Secured("capabilities: {add: [SYS_ADMIN]}"))
            .Passes("none", Add, Of())
            .Passes("an allowed one", Add, Secured("capabilities: {add: [NET_BIND_SERVICE]}"))
            .Passes("one of the defaults", Add, Secured("capabilities: {add: [CHOWN]}"))
            .Passes("an empty list", AddNone, Secured("capabilities: {add: []}"))
            .Fails(
                "another",
                Add,
                Secured("capabilities: {add: [NET_BIND_SERVICE, SYS_ADMIN]}"),
                $"{App}, which adds the capability SYS_ADMIN: remove it, or add one that is allowed: NET_BIND_SERVICE, CHOWN")
            .Fails("the kernel's name", Add, Secured("capabilities: {add: [CAP_CHOWN]}"), $"{App}, which adds the capability CAP_CHOWN: remove it, or add one that is allowed: NET_BIND_SERVICE, CHOWN")
            .Fails("any", AddNone, Secured("capabilities: {add: [CHOWN]}"), $"{App}, which adds the capability CHOWN: remove it, as no capability may be added")
            .NotOnWindows()
            .CannotBeKnown("one", Add, Secured("capabilities: {add: [UNKNOWN]}"))
            .CannotBeKnown("all", Add, Secured("capabilities: {add: UNKNOWN}"))
            .All,
        .. new ControlCases(PodControls.ProcMounts)
            .Passes("unset", ProcMount, Of())
            .Passes("the default", ProcMount, Secured("procMount: Default"))
            .Passes("another that is allowed", Strict with { ProcMounts = ["Default", "Unmasked"] }, Secured("procMount: Unmasked"))
            .Fails("unset where the default is not allowed", Strict with { ProcMounts = ["Unmasked"] }, Of(), $"{App}, which does not set procMount: set securityContext.procMount to Unmasked")
            .Fails("unmasked", ProcMount, Secured("procMount: Unmasked"), $"{App}, which has procMount set to 'Unmasked': remove it")
            .NotOnWindows()
            .CannotBeKnown("it", ProcMount, Secured("procMount: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.Registries)
            .Passes("a path of the registry", Registries, Of())
            .Passes("the whole registry", Registries, "{containers: [{name: app, image: 'mcr.microsoft.com/dotnet/aspnet:10.0'}]}")
            .Passes("no image", Registries, "{containers: [{name: app}]}")
            .Fails(
                "another path of the same host",
                Registries,
                "{containers: [{name: app, image: 'ghcr.io/acme-evil/app:1'}]}",
                $"{App}, which runs ghcr.io/acme-evil/app:1 from ghcr.io: take the image from ghcr.io/acme or mcr.microsoft.com")
            .Fails("no host", Registries, "{containers: [{name: app, image: 'nginx:1.29'}]}", $"{App}, which runs nginx:1.29 from docker.io: take the image from ghcr.io/acme or mcr.microsoft.com")
            .Fails("an empty list", Strict with { Registries = [] }, Of(), $"{App}, which runs ghcr.io/acme/app:1 from ghcr.io: no registry is allowed")
            .CannotBeKnown("the image", Registries, "{containers: [{name: app, image: UNKNOWN}]}")
            .All,
    ];
}
