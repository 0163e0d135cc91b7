using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "restricted", allowPrivilegeEscalation: false in each container.</summary>
public sealed class AllowPrivilegeEscalationRule() : PodSecurityRule(
    PodSecurityStandards.Check("allowPrivilegeEscalation"),
    "MDSL1015",
    "Processes must not gain privileges",
    "Unless it is forbidden, a process gains the rights of another user with a setuid program such as sudo, and root with it.",
    "P16")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation)
    {
        var isBad = violation.Cause == FindingCause.BadValue;
        var problem = isBad ? "has allowPrivilegeEscalation set to true" : "does not set allowPrivilegeEscalation";
        if (Obstacle(violation.Container!.Security) is { } obstacle)
        {
            return new Advice(problem, $"set {(isBad ? "it" : "securityContext.allowPrivilegeEscalation")} to false and {obstacle}");
        }

        return isBad
            ? new Advice(problem, "set it to false", FieldEdit.Replace("allowPrivilegeEscalation", "false"))
            : new Advice(problem, "set securityContext.allowPrivilegeEscalation to false", FieldEdit.Set(violation.Path, "false"));
    }

    private protected override bool IsHeldBack(WorkloadContainer container) =>
        container.Security.Privileged.IsUnknown || container.Security.AddedCapabilities.IsUnknown;

    // The API server refuses false beside these.
    internal static string? Obstacle(EffectiveSecurityContext security)
    {
        if (security.Privileged.AsBoolean == true)
        {
            return "privileged too";
        }

        var added = security.AddedCapabilities;
        return added.Contains("SYS_ADMIN") || added.Contains("CAP_SYS_ADMIN") ? "do not add SYS_ADMIN"
            : security.Privileged.IsUnknown || added.IsUnknown ? "see that the container is neither privileged nor adds SYS_ADMIN"
            : null;
    }
}
