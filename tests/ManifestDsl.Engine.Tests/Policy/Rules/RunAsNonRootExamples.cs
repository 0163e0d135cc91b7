using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules;

internal sealed class RunAsNonRootExamples : IRuleExamples
{
    private const string Setting = "containers.0.securityContext.runAsNonRoot";
    private static readonly SamplePod Secure = SamplePod.Secure;

    public string RuleId => "MDSL1001";

    public IEnumerable<RuleExample> All =>
    [
        Passes("container true", Secure),
        Passes("container unset, pod true", Secure.Without(Setting).With("securityContext.runAsNonRoot", true)),
        Passes("container true, pod true", Secure.With("securityContext.runAsNonRoot", true)),
        Passes("container true, pod null", Secure.With("securityContext.runAsNonRoot", Tree.Null)),
        Passes("unset, where hardening fills it", Secure.Without(Setting), ManifestTier.Dsl),
        Passes("unset beside another user, where hardening fills it", SamplePod.Bare.With("containers.0.securityContext.runAsUser", 10001), ManifestTier.Dsl),
        Fails("container false", Secure.With(Setting, false)),
        Fails("container false, where hardening fills what is unset", Secure.With(Setting, false), ManifestTier.Dsl),
        Fails("unset", Secure.Without(Setting)),
        Fails("null", Secure.With(Setting, Tree.Null)),
        Fails("no security context", Secure.Without("containers.0.securityContext")),
        Fails("container true, pod false", Secure.With("securityContext.runAsNonRoot", false)),
        Fails("container unset, pod false", Secure.Without(Setting).With("securityContext.runAsNonRoot", false)),
        Fails("container false, pod true", Secure.With(Setting, false).With("securityContext.runAsNonRoot", true)),
        Fails("unset beside another user", Secure.Without(Setting).With("containers.0.securityContext.runAsUser", 10001)),
        Fails("unset beside user 0, where hardening cannot fill it", SamplePod.Bare.With("containers.0.securityContext.runAsUser", 0), ManifestTier.Dsl),
        Fails("unset, pod user 0, where hardening cannot fill it", SamplePod.Bare.With("securityContext.runAsUser", 0), ManifestTier.Dsl),
        Fails("windows", Secure.Without(Setting).With("os.name", "windows")),
        CannotBeKnown("container unknown", Secure.With(Setting, Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("containers.0.securityContext", Tree.Unknown)),
        CannotBeKnown("container true, pod unknown", Secure.With("securityContext", Tree.Unknown)),
        CannotBeKnown("container unset, pod unknown", Secure.Without(Setting).With("securityContext.runAsNonRoot", Tree.Unknown)),
        CannotBeKnown("container unknown, pod true", Secure.With(Setting, Tree.Unknown).With("securityContext.runAsNonRoot", true)),
        CannotBeKnown("user unknown, where hardening cannot fill it", SamplePod.Bare.With("containers.0.securityContext.runAsUser", Tree.Unknown), ManifestTier.Dsl),
        CannotBeKnown("a container unknown", Secure.With("containers.1", Tree.Unknown)),
        CannotBeKnown("init containers unknown", Secure.With("initContainers", Tree.Unknown)),
        CannotBeKnown("a string in place of a boolean", Secure.With(Setting, "true")),
    ];
}
