using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.PodSecurity;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container forbids its processes to gain privileges.</summary>
internal sealed class PrivilegeEscalationControl() : ContainerControl(PodControls.AllowPrivilegeEscalation)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "allowPrivilegeEscalation"];

    protected override bool IsControlled(PodPolicy policy) => policy.AllowPrivilegeEscalation == false;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var setting = container.Security.AllowPrivilegeEscalation;
        var obstacle = AllowPrivilegeEscalationRule.Obstacle(container.Security);
        var further = obstacle is null ? "" : " and " + obstacle;
        if (!setting.IsUnset)
        {
            found.IfTrue(
                container,
                setting,
                "has allowPrivilegeEscalation set to true",
                "set it to false" + further,
                obstacle is null ? FieldEdit.Replace("allowPrivilegeEscalation", "false") : null);
        }
        else
        {
            found.NotSet(
                container,
                container.Map,
                Path,
                "does not set allowPrivilegeEscalation",
                "set securityContext.allowPrivilegeEscalation to false" + further,
                obstacle is null ? FieldEdit.Set(Path, "false") : null);
        }
    }
}
