using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "restricted", seccompProfile: each container has RuntimeDefault or Localhost, by its own field or by the pod's.</summary>
public sealed class SeccompProfileRestrictedRule() : PodSecurityRule(
    PodSecurityStandards.Check("seccompProfile_restricted"),
    "MDSL1020",
    "Containers must have a seccomp profile",
    "Without a profile a container may make every system call. The profile of the container runtime forbids some sixty that programs do not need and exploits do.",
    "P19")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => violation.Field == "type"
        ? Advice.OfProfile("seccompProfile", violation)
        : new Advice("has no seccomp profile", "set securityContext.seccompProfile.type to RuntimeDefault", FieldEdit.Set(violation.Path, "RuntimeDefault"));
}
