using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Container runtimes mask parts of /proc as they do by default.</summary>
internal class ProcMountCheck : ContainerCheck
{
    public ProcMountCheck()
        : base("procMount", PodSecurityLevel.Baseline)
    {
        UserNamespaceExemptSince = new KubernetesVersion(35);
        ReplacedSince = new KubernetesVersion(35);
    }

    private protected ProcMountCheck(string id, PodSecurityLevel level, int since)
        : base(id, level, since)
    {
    }

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "procMount";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        $"{DetailText.Containers(violations)} must not set securityContext.procMount to {DetailText.Quoted(DetailText.Values(violations))}";

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations)
    {
        var procMount = container.Security.ProcMount;
        if (procMount.IsUnset || procMount.AsText == "Default")
        {
            return;
        }

        if (procMount.AsText is { } text)
        {
            violations.AddBadValue(container, procMount.Node!, "procMount", text);
        }
        else
        {
            violations.MarkUnknown();
        }
    }
}
