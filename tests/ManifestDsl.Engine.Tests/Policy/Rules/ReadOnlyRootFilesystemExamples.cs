using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules;

internal sealed class ReadOnlyRootFilesystemExamples : IRuleExamples
{
    private const string Setting = "containers.0.securityContext.readOnlyRootFilesystem";
    private static readonly SamplePod Secure = SamplePod.Secure;

    public string RuleId => "MDSL1002";

    public IEnumerable<RuleExample> All =>
    [
        Passes("true", Secure),
        Passes("true on linux", Secure.With("os.name", "linux")),
        Passes("unset, where hardening fills it", SamplePod.Bare, ManifestTier.Dsl),
        Fails("false", Secure.With(Setting, false)),
        Fails("false, where hardening fills what is unset", Secure.With(Setting, false), ManifestTier.Dsl),
        Fails("unset", Secure.Without(Setting)),
        Fails("null", Secure.With(Setting, Tree.Null)),
        Fails("no security context", SamplePod.Bare),
        Fails("unset on linux", SamplePod.Bare.With("os.name", "linux")),
        Fails("the pod has no such field", SamplePod.Bare.With("securityContext.readOnlyRootFilesystem", true)),
        DoesNotApply("windows", SamplePod.Bare.With("os.name", "windows")),
        CannotBeKnown("unknown", Secure.With(Setting, Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("containers.0.securityContext", Tree.Unknown)),
        CannotBeKnown("operating system unknown", SamplePod.Bare.With("os.name", Tree.Unknown)),
    ];
}
