using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container runs in a group that is allowed.</summary>
internal sealed class RunAsGroupControl() : ContainerControl(PodControls.RunAsGroup)
{
    protected override bool IsControlled(PodPolicy policy) => Ids.IsControlled(policy.RunAsGroup);

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found) =>
        Ids.Check(policy.RunAsGroup!, container, container.Security.RunAsGroup, "runAsGroup", found);
}
