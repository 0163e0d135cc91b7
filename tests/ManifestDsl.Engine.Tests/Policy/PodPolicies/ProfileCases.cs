using static ManifestDsl.Engine.Tests.Policy.PodPolicies.ControlCase;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>seccomp, AppArmor and SELinux.</summary>
internal static class ProfileCases
{
    private const string App = "container 'app' of Deployment 'demo/shop'";
    private const string Pod = "the pod of Deployment 'demo/shop'";
    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/app";

    private static readonly AllowedProfile Default = new("RuntimeDefault", null);
    private static readonly AllowedProfile Audit = new("Localhost", "audit.json");
    private static readonly PodPolicy Seccomp = Strict with { SeccompProfiles = [Default, Audit] };
    private static readonly PodPolicy AnyLocal = Strict with { SeccompProfiles = [new("Localhost", null)] };
    private static readonly PodPolicy AppArmor = Strict with { AppArmorProfiles = [Default, new("Localhost", "shop")] };
    private static readonly PodPolicy LocalAppArmor = Strict with { AppArmorProfiles = [new("Localhost", "shop")] };
    private static readonly PodPolicy SeLinux = Strict with { SeLinux = [new("type", "shop_t"), new("level", "s0:c1,c2")] };

    public static IEnumerable<ControlCase> All =>
    [
        .. new ControlCases(PodControls.SeccompProfiles)
            .Passes("the runtime's", Seccomp, Secured("seccompProfile: {type: RuntimeDefault}"))
            .Passes("the pod's", Seccomp, Secured("privileged: false", "seccompProfile: {type: RuntimeDefault}"))
            .Passes("the file that is allowed", Seccomp, Secured("seccompProfile: {type: Localhost, localhostProfile: audit.json}"))
            .Passes("each file", AnyLocal, Secured("seccompProfile: {type: Localhost, localhostProfile: other.json}"))
            .Fails("none", Seccomp, Of(), $"{App}, which has no seccompProfile: set securityContext.seccompProfile.type to RuntimeDefault or Localhost with 'audit.json'")
            .NotOnWindows()
            .Fails("unconfined", Seccomp, Secured("seccompProfile: {type: Unconfined}"), $"{App}, which has seccompProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost with 'audit.json'")
            .Fails(
                "another file",
                Seccomp,
                Secured("seccompProfile: {type: Localhost, localhostProfile: other.json}"),
                $"{App}, which has the seccompProfile 'other.json': set it to RuntimeDefault or Localhost with 'audit.json'")
            .Fails(
                "the container's wins",
                Seccomp,
                Secured("seccompProfile: {type: Unconfined}", "seccompProfile: {type: RuntimeDefault}"),
                $"{App}, which has seccompProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost with 'audit.json'")
            .Fails(
                "the pod's fault",
                Seccomp,
                Secured("privileged: false", "seccompProfile: {type: Unconfined}"),
                $"{Pod}, which has seccompProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost with 'audit.json'")
            .Fails("no type", Seccomp, Secured("seccompProfile: {}"), $"{App}, which states no type in its seccompProfile: set it to RuntimeDefault or Localhost with 'audit.json'")
            .Fails("an empty list", Strict with { SeccompProfiles = [] }, Secured("seccompProfile: {type: RuntimeDefault}"), $"{App}, which has seccompProfile.type set to 'RuntimeDefault': set it to none, as no profile is allowed")
            .CannotBeKnown("it", Seccomp, Secured("seccompProfile: UNKNOWN"))
            .CannotBeKnown("the type", Seccomp, Secured("seccompProfile: {type: UNKNOWN}"))
            .CannotBeKnown("the file", Seccomp, Secured("seccompProfile: {type: Localhost, localhostProfile: UNKNOWN}"))
            .All,
        .. new ControlCases(PodControls.AppArmorProfiles)
            .Passes("unset is the runtime's", AppArmor, Of())
            .Passes("the name that is allowed", AppArmor, Secured("appArmorProfile: {type: Localhost, localhostProfile: shop}"))
            .Fails("unset where the runtime's is not allowed", LocalAppArmor, Of(), $"{App}, which has no appArmorProfile, and so that of the runtime: set securityContext.appArmorProfile.type to Localhost with 'shop'")
            .Fails("unconfined", AppArmor, Secured("appArmorProfile: {type: Unconfined}"), $"{App}, which has appArmorProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost with 'shop'")
            .NotOnWindows()
            .CannotBeKnown("it", AppArmor, Secured("appArmorProfile: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.SeLinux)
            .DoesNotApply("no part is named", Strict with { SeLinux = [] }, Of())
            .Passes("the same", SeLinux, Secured("seLinuxOptions: {type: shop_t, level: 's0:c1,c2', user: any}"))
            .Passes("the pod's", SeLinux, Secured("privileged: false", "seLinuxOptions: {type: shop_t, level: 's0:c1,c2'}"))
            .Fails("another", SeLinux, Secured("seLinuxOptions: {type: spc_t, level: 's0:c1,c2'}"), $"{App}, which has seLinuxOptions.type 'spc_t': set it to 'shop_t'")
            .Fails("a part is missing", SeLinux, Secured("seLinuxOptions: {type: shop_t}"), $"{App}, which does not set seLinuxOptions.level: set securityContext.seLinuxOptions.level to 's0:c1,c2'")
            .Fails(
                "the container's takes the place of the pod's",
                SeLinux,
                Secured("seLinuxOptions: {type: shop_t}", "seLinuxOptions: {type: shop_t, level: 's0:c1,c2'}"),
                $"{App}, which does not set seLinuxOptions.level: set securityContext.seLinuxOptions.level to 's0:c1,c2'")
            .Fails(
                "unset",
                SeLinux,
                Of(),
                $"{App}, which does not set seLinuxOptions.type and seLinuxOptions.level: set securityContext.seLinuxOptions.type to 'shop_t' and securityContext.seLinuxOptions.level to 's0:c1,c2'")
            .NotOnWindows()
            .CannotBeKnown("a part", SeLinux, Secured("seLinuxOptions: {type: UNKNOWN, level: 's0:c1,c2'}"))
            .CannotBeKnown("all", SeLinux, Secured("seLinuxOptions: UNKNOWN"))
            .All,
    ];

    /// <summary>AppArmor by the annotation that was there before the field: name, policy, value, and whether it is allowed.</summary>
    public static TheoryData<string, bool, bool?> Annotations => new()
    {
        { "runtime/default", false, true },
        { "''", false, true },
        { "localhost/shop", false, true },
        { "localhost/other", false, false },
        { "unconfined", false, false },
        { "runtime/default", true, false },
        { "localhost/shop", true, true },
        { "UNKNOWN", false, null },
    };

    public static ControlCase Annotated(string value, bool isLocalOnly) => new(PodControls.AppArmorProfiles, value, isLocalOnly ? LocalAppArmor : AppArmor, Of(), default);

    public static string AnnotationOf(string value) => $"annotations: {{{Annotation}: {value}}}";
}
