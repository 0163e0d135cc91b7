using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No container is privileged.</summary>
internal sealed class PrivilegedCheck() : ContainerCheck("privileged", PodSecurityLevel.Baseline)
{
    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "privileged";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        DetailText.Containers(violations) + " must not set securityContext.privileged=true";

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations) =>
        violations.AddIfTrue(container, container.Security.Privileged, "privileged");
}
