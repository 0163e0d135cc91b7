using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No seccomp profile is set that is not the runtime's or one of the node's: by annotation up to 1.18, by field from 1.19.</summary>
internal sealed class SeccompProfileBaselineCheck : LevelsCheck
{
    private const int FieldsSince = 19;
    private const string PodKey = "seccomp.security.alpha.kubernetes.io/pod";
    private const string ContainerKey = "container.seccomp.security.alpha.kubernetes.io/";

    public SeccompProfileBaselineCheck()
        : base("seccompProfile_baseline", PodSecurityLevel.Baseline) => ReplacedSince = new KubernetesVersion(FieldsSince);

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        if (version.Minor >= FieldsSince)
        {
            base.Find(workload, version, violations);
        }
        else if (workload.Annotations.Node is MapNode annotations)
        {
            FindAnnotation(annotations, PodKey, violations);
            foreach (var container in workload.Containers)
            {
                FindAnnotation(annotations, ContainerKey + container.Name, violations);
            }

            if (workload.HasUnknownContainers)
            {
                violations.MarkUnknown();
            }
        }
        else if (!workload.Annotations.IsUnset)
        {
            violations.MarkUnknown();
        }
    }

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "seccompProfile";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var values = DetailText.Values(violations);
        return violations[0].Field == "type"
            ? $"{DetailText.Setters(violations)} must not set securityContext.seccompProfile.type to {DetailText.Quoted(values)}"
            : $"forbidden {DetailText.Plural(values.Count, "annotation", "annotations")} {string.Join(", ", values)}";
    }

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations) =>
        AddIfForbiddenProfile(container, Own(container, security.SeccompProfile), security.SeccompProfileType, violations);

    private static void FindAnnotation(MapNode annotations, string key, ViolationList violations)
    {
        var value = EffectiveSetting.Of(annotations[key], SettingOrigin.Pod);
        if (value.AsText is { } text)
        {
            if (text is not ("runtime/default" or "docker/default") && !text.StartsWith("localhost/", StringComparison.Ordinal))
            {
                violations.AddBadValue(null, value.Node!, key, DetailText.Annotation(key, text));
            }
        }
        else if (!value.IsUnset)
        {
            violations.MarkUnknown();
        }
    }
}
