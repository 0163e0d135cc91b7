using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Neither pod nor container asks for user 0.</summary>
internal sealed class RunAsUserCheck : LevelsCheck
{
    public RunAsUserCheck()
        : base("runAsUser", PodSecurityLevel.Restricted, since: 23) => UserNamespaceExemptSince = new KubernetesVersion(35);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "runAsUser=0";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) => DetailText.Setters(violations) + " must not set runAsUser=0";

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations)
    {
        var user = Own(container, security.RunAsUser);
        if (user.AsInteger == 0)
        {
            violations.AddBadValue(container, user.Node!, "runAsUser");
        }
        else if (user is { IsUnset: false, AsInteger: null })
        {
            violations.MarkUnknown();
        }
    }
}
