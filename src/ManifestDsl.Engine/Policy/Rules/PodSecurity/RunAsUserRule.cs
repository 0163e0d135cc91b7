using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "restricted", runAsUser: unset, or another user than 0.</summary>
public sealed class RunAsUserRule() : PodSecurityRule(
    PodSecurityStandards.Check("runAsUser"),
    "MDSL1019",
    "Containers must not ask for user 0",
    "A process that is root in its container is root on the node once it escapes.",
    "P18")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        "has runAsUser set to 0",
        "set it to another user, such as the one that the image names");
}
