namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>allowPrivilegeEscalation false beside SYS_ADMIN or ALL: accepted, and without effect, since the process has all that it could escalate to.</summary>
internal sealed class PointlessEscalationRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1047",
        "SYS_ADMIN makes forbidding escalation pointless",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "Forbidding escalation keeps a process from getting more rights than it has. With SYS_ADMIN, or with all capabilities, it has them already.")
    {
        Preset = RulePreset.Baseline,
        References = ["W32"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var added = container.Security.AddedCapabilities;
        var escalation = container.Security.AllowPrivilegeEscalation;
        if (escalation.AsBoolean != false)
        {
            return escalation.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        var isAll = added.Contains("ALL");
        if (!isAll && !added.Contains("SYS_ADMIN"))
        {
            return added.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            escalation.Node!,
            $"{container.Title} of {workload.Title} forbids privilege escalation and adds the capability {(isAll ? "ALL" : "SYS_ADMIN")}, with which it needs none: add only the capabilities that it needs");
        return Verdict.Fail;
    }
}
