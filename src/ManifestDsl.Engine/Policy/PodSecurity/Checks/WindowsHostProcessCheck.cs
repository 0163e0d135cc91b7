using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No Windows container runs as a process of its node.</summary>
internal sealed class WindowsHostProcessCheck() : LevelsCheck("windowsHostProcess", PodSecurityLevel.Baseline)
{
    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "hostProcess";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        DetailText.Setters(violations) + " must not set securityContext.windowsOptions.hostProcess=true";

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations) =>
        violations.AddIfTrue(container, Own(container, security.WindowsHostProcess), "hostProcess");
}
