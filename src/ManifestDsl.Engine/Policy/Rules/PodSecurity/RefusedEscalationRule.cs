using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>allowPrivilegeEscalation false beside what the API server refuses with it: privileged, and the capability by its long name.</summary>
internal sealed class RefusedEscalationRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1046",
        "A privileged container cannot forbid escalation",
        RuleCategories.PodSecurity,
        RuleSeverity.Error,
        "The API server refuses allowPrivilegeEscalation false beside privileged true, and beside the added capability CAP_SYS_ADMIN.")
    {
        Preset = RulePreset.Baseline,
        References = ["W32"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var security = container.Security;
        var escalation = security.AllowPrivilegeEscalation;
        if (escalation.AsBoolean != false)
        {
            return escalation.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        var isPrivileged = security.Privileged.AsBoolean == true;
        if (!isPrivileged && !security.AddedCapabilities.Contains("CAP_SYS_ADMIN"))
        {
            return security.Privileged.IsUnknown || security.AddedCapabilities.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            escalation.Node!,
            $"{container.Title} of {workload.Title} forbids privilege escalation and {(isPrivileged ? "is privileged: set privileged to false" : "adds CAP_SYS_ADMIN: remove the capability")}, or remove allowPrivilegeEscalation");
        return Verdict.Fail;
    }
}
