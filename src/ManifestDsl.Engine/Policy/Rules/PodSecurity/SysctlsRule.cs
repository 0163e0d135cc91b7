using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", sysctls: only those that are known to be safe.</summary>
public sealed class SysctlsRule() : PodSecurityRule(
    PodSecurityStandards.Check("sysctls"),
    "MDSL1012",
    "Only safe kernel parameters may be set",
    "Kernel parameters that are not kept apart for each pod change the node for all its pods.",
    "P12")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"sets the kernel parameter {violation.Value}, which is not one of the safe ones",
        "remove it, or set it on the node",
        FieldEdit.Remove("sysctls") with { NeedsReview = true });
}
