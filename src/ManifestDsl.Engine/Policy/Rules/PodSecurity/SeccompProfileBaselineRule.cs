using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", seccompProfile: unset, RuntimeDefault or Localhost. "restricted" has a check of its own from 1.19.</summary>
public sealed class SeccompProfileBaselineRule() : PodSecurityRule(
    PodSecurityStandards.Check("seccompProfile_baseline"),
    "MDSL1011",
    "Seccomp must not be switched off",
    "The seccomp profile of the container runtime forbids some sixty system calls that programs do not need and exploits do.",
    "P11")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => violation.Field == "type"
        ? Advice.OfProfile("seccompProfile", violation)
        : new Advice($"has the forbidden annotation {violation.Value}", "remove it, or use runtime/default");
}
