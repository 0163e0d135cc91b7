using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", seLinuxOptions: one of the types for containers, no user and no role.</summary>
public sealed class SeLinuxOptionsRule() : PodSecurityRule(
    PodSecurityStandards.Check("seLinuxOptions"),
    "MDSL1009",
    "SELinux must not be loosened",
    "Another SELinux type, user or role can take away what separates a container from the node and from other containers.",
    "P09")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"has seLinuxOptions.{violation.Field} set to '{violation.Value}'",
        violation.Field == "type" ? "remove it, or use container_t, container_init_t, container_kvm_t or, from 1.31, container_engine_t" : "remove it",
        FieldEdit.Remove(violation.Field) with { NeedsReview = true });
}
