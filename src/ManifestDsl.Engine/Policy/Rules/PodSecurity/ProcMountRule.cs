using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>
/// Pod Security, procMount: unset or Default. "baseline" lets pods with a user namespace off from 1.35; "restricted" has a check of its own
/// from then on, which does not.
/// </summary>
public sealed class ProcMountRule : PodSecurityRule
{
    /// <summary>The rule of "baseline", and of "restricted" up to 1.34.</summary>
    public static ProcMountRule Baseline() => new("procMount", "MDSL1010", "/proc must be masked");

    /// <summary>The rule of "restricted" from 1.35.</summary>
    public static ProcMountRule Restricted() => new("procMount_restricted", "MDSL1018", "/proc must be masked, in a user namespace too");

    private ProcMountRule(string check, string id, string title)
        : base(
            PodSecurityStandards.Check(check),
            id,
            title,
            "Container runtimes mask the parts of /proc with which a container could read or change the kernel of its node. Unmasked undoes that.",
            "P10")
    {
    }

    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"has procMount set to '{violation.Value}'",
        "remove it",
        FieldEdit.Remove("procMount") with { NeedsReview = true });
}
