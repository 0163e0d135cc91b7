using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Each container has the runtime's seccomp profile or one of the node's, by its own field or by the pod's.</summary>
internal sealed class SeccompProfileRestrictedCheck : LevelsCheck
{
    private const string Missing = "seccompProfile";

    public SeccompProfileRestrictedCheck()
        : base("seccompProfile_restricted", PodSecurityLevel.Restricted, since: 19) => WindowsExemptSince = new KubernetesVersion(25);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "seccompProfile";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var bad = violations.RemoveAll(static violation => violation.Field == Missing);
        return bad.IsEmpty
            ? $"pod or {DetailText.Containers(violations)} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\""
            : $"{DetailText.Setters(bad)} must not set securityContext.seccompProfile.type to {DetailText.Quoted(DetailText.Values(bad))}";
    }

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations)
    {
        var profile = security.SeccompProfile;
        if (profile.IsUnset && container is not null)
        {
            violations.AddNotSet(container, container.Map, Missing, "securityContext", "seccompProfile", "type");
        }
        else
        {
            AddIfForbiddenProfile(container, Own(container, profile), security.SeccompProfileType, violations);
        }
    }
}
