using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Each container forbids its processes to gain more privileges than their parent has.</summary>
internal sealed class AllowPrivilegeEscalationCheck : ContainerCheck
{
    public AllowPrivilegeEscalationCheck()
        : base("allowPrivilegeEscalation", PodSecurityLevel.Restricted, since: 8) => WindowsExemptSince = new KubernetesVersion(25);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "allowPrivilegeEscalation != false";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        DetailText.Containers(violations) + " must set securityContext.allowPrivilegeEscalation=false";

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations)
    {
        var setting = container.Security.AllowPrivilegeEscalation;
        if (setting.IsUnset)
        {
            violations.AddNotSet(container, container.Map, "allowPrivilegeEscalation", "securityContext", "allowPrivilegeEscalation");
        }
        else
        {
            violations.AddIfTrue(container, setting, "allowPrivilegeEscalation");
        }
    }
}
