using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", hostNamespaces: hostNetwork, hostPID and hostIPC are unset or false.</summary>
public sealed class HostNamespacesRule() : PodSecurityRule(
    PodSecurityStandards.Check("hostNamespaces"),
    "MDSL1004",
    "Pods must not share the namespaces of their node",
    "With the network, the processes or the shared memory of its node, a pod reaches what other pods and the node itself do there.",
    "P01",
    "P02",
    "P03")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        $"has {violation.Field} set to true",
        violation.Field switch
        {
            "hostNetwork" => "remove it and reach the pod through a Service",
            "hostPID" => "remove it, and use shareProcessNamespace where containers of one pod must see each other",
            _ => "remove it",
        },
        FieldEdit.Replace(violation.Field, "false") with { NeedsReview = true });
}
