using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", hostPorts: no container takes a port of the node, which with hostNetwork every container port is.</summary>
public sealed class HostPortsRule() : PodSecurityRule(
    PodSecurityStandards.Check("hostPorts"),
    "MDSL1006",
    "Containers must not take ports of their node",
    "A port of the node is open to everything that reaches the node, no network policy guards it, and only one pod of a node can have it.",
    "P07")
{
    private const string HostNetwork = "hostNetwork";

    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => violation.Field == HostNetwork
        ? new Advice("has hostNetwork set to true, which makes every container port a port of the node", "remove hostNetwork and reach the pod through a Service")
        : new Advice(
            $"takes port {violation.Value} of its node",
            "remove hostPort and reach the pod through a Service",
            FieldEdit.Remove("hostPort") with { NeedsReview = true });

    private protected override WorkloadContainer? PlaceOf(PodSecurityViolation violation) => violation.Field == HostNetwork ? null : violation.Container;
}
