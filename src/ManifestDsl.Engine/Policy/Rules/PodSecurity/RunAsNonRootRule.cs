using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>
/// Pod Security "restricted", runAsNonRoot: each container states true, or states nothing while the pod states true.
/// False at pod level fails even where every container states true. A non-zero runAsUser does not satisfy it.
/// </summary>
public sealed class RunAsNonRootRule() : PodSecurityRule(
    PodSecurityStandards.Check("runAsNonRoot"),
    "MDSL1001",
    "Containers must run as a non-root user",
    "A process that is root in its container is root on the node once it escapes. runAsNonRoot makes the kubelet refuse to start it.",
    "P17")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation)
    {
        var security = violation.Container?.Security ?? workload.PodSecurity;
        var isRoot = security.RunAsUser.AsInteger == 0;

        // True beside runAsUser 0 is a container that never starts: no constant edit is safe then.
        var user = isRoot ? " and runAsUser to another user than 0" : "";
        return violation.Cause == FindingCause.BadValue
            ? new Advice("has runAsNonRoot set to false", "set it to true" + user, isRoot ? null : FieldEdit.Replace("runAsNonRoot", "true"))
            : new Advice("does not set runAsNonRoot", "set securityContext.runAsNonRoot to true" + user, isRoot ? null : FieldEdit.Set(violation.Path, "true"));
    }

    private protected override bool IsHeldBack(WorkloadContainer container) =>
        container.Security.RunAsUser.IsUnknown || container.Security.WindowsHostProcess.IsUnknown || container.Security.WindowsUserName.IsUnknown;
}
