using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules;

internal sealed class PrivilegedExamples : IRuleExamples
{
    private const string Setting = "containers.0.securityContext.privileged";
    private static readonly SamplePod Secure = SamplePod.Secure;

    public string RuleId => "MDSL1003";

    public IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("no security context", SamplePod.Bare),
        Passes("false", Secure.With(Setting, false)),
        Passes("null", Secure.With(Setting, Tree.Null)),
        Fails("true", Secure.With(Setting, true)),
        Fails("true in the DSL tier", Secure.With(Setting, true), ManifestTier.Dsl),
        Fails("true on windows", SamplePod.Bare.With(Setting, true).With("os.name", "windows")),
        CannotBeKnown("unknown", Secure.With(Setting, Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("containers.0.securityContext", Tree.Unknown)),
    ];
}
