using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", hostProbesAndHostLifecycle: probes and lifecycle handlers name no host.</summary>
public sealed class HostProbesRule() : PodSecurityRule(
    PodSecurityStandards.Check("hostProbesAndHostLifecycle"),
    "MDSL1007",
    "Probes and lifecycle handlers must not name a host",
    "The kubelet sends these requests from the node: with a host of their own they reach what only the node can reach. Without one they go to the pod.",
    "P14")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"has a probe or lifecycle handler that goes to the host '{violation.Value}'",
        "remove host, so that it goes to the pod",
        FieldEdit.Remove("host") with { NeedsReview = true });
}
