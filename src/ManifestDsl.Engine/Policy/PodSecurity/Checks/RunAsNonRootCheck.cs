using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Each container states runAsNonRoot true, or states nothing while the pod states true. False at pod level fails in any case.</summary>
internal sealed class RunAsNonRootCheck : LevelsCheck
{
    public RunAsNonRootCheck()
        : base("runAsNonRoot", PodSecurityLevel.Restricted) => UserNamespaceExemptSince = new KubernetesVersion(35);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "runAsNonRoot != true";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var bad = violations.RemoveAll(static violation => violation.Cause == FindingCause.NotSet);
        return bad.IsEmpty
            ? $"pod or {DetailText.Containers(violations)} must set securityContext.runAsNonRoot=true"
            : $"{DetailText.Setters(bad)} must not set securityContext.runAsNonRoot=false";
    }

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations)
    {
        var setting = security.RunAsNonRoot;
        if (setting.IsUnset)
        {
            if (container is not null)
            {
                violations.AddNotSet(container, container.Map, "runAsNonRoot", "securityContext", "runAsNonRoot");
            }

            return;
        }

        var own = Own(container, setting);
        if (own.AsBoolean == false)
        {
            violations.AddBadValue(container, own.Node!, "runAsNonRoot");
        }
        else if (setting.AsBoolean is null)
        {
            violations.MarkUnknown();
        }
    }
}
