using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Checks pods against the controls of a PodPolicy. Whether a pod is in the scope of the policy is another question.</summary>
public static class PodPolicyChecker
{
    /// <summary>In the order of <see cref="PodControls"/>.</summary>
    internal static readonly ImmutableArray<PodControl> Controls =
    [
        new PrivilegedControl(),
        new PrivilegeEscalationControl(),
        new RunAsUserControl(),
        new RunAsGroupControl(),
        new FsGroupControl(),
        new SupplementalGroupsControl(),
        new ReadOnlyRootFilesystemControl(),
        new RequiredDropControl(),
        new AllowedCapabilitiesControl(),
        new VolumesControl(),
        HostNamespaceControl.Network(),
        HostNamespaceControl.Pid(),
        HostNamespaceControl.Ipc(),
        new HostPortsControl(),
        new HostPathsControl(),
        new SeccompControl(),
        new AppArmorControl(),
        new SeLinuxControl(),
        new SysctlsControl(),
        new ProcMountsControl(),
        new RegistriesControl(),
    ];

    /// <summary>What the policy does not allow of a pod: ordered by control, then by place. What cannot be known is no violation.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="workload">The object that makes the pod.</param>
    public static ImmutableArray<ControlViolation> Check(PodPolicy policy, Workload workload) =>
        [.. Evaluate(policy, workload).SelectMany(static result => result.Violations)];

    /// <summary>What each control says about a pod, one result for each, in the order of <see cref="PodControls"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="workload">The object that makes the pod.</param>
    public static ImmutableArray<ControlResult> Evaluate(PodPolicy policy, Workload workload)
    {
        var results = ImmutableArray.CreateBuilder<ControlResult>(Controls.Length);
        foreach (var control in Controls)
        {
            results.Add(control.Evaluate(policy, workload));
        }

        return results.ToImmutable();
    }
}
