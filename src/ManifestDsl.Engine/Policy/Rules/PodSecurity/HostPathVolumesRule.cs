using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", hostPathVolumes: no volume is a folder of the node. "restricted" has restrictedVolumes instead.</summary>
public sealed class HostPathVolumesRule() : PodSecurityRule(
    PodSecurityStandards.Check("hostPathVolumes"),
    "MDSL1005",
    "Volumes must not be folders of the node",
    "A folder of the node survives the pod, is shared with everything on the node, and may hold what controls the node.",
    "P06")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"has the hostPath volume '{violation.Value}'",
        "use emptyDir for what may go with the pod and a persistent volume claim for what must stay");
}
