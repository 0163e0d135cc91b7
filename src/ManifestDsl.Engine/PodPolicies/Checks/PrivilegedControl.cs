using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>No container is privileged.</summary>
internal sealed class PrivilegedControl() : ContainerControl(PodControls.Privileged)
{
    protected override bool IsControlled(PodPolicy policy) => policy.Privileged == false;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found) => found.IfTrue(
        container,
        container.Security.Privileged,
        "is privileged",
        "set privileged to false and add the capabilities that it needs by name",
        FieldEdit.Replace("privileged", "false"));
}
