using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>The AppArmor profile is the runtime's or one of the node's, by field and by annotation.</summary>
internal sealed class AppArmorProfileCheck() : LevelsCheck("appArmorProfile", PodSecurityLevel.Baseline)
{
    private const string Prefix = "container.apparmor.security.beta.kubernetes.io/";

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        base.Find(workload, version, violations);
        if (workload.Annotations.Node is MapNode annotations)
        {
            foreach (var entry in annotations.Entries)
            {
                if (entry.Key.StartsWith(Prefix, StringComparison.Ordinal))
                {
                    Find(entry, violations);
                }
            }
        }
        else if (!workload.Annotations.IsUnset)
        {
            violations.MarkUnknown();
        }
    }

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) =>
        DetailText.Plural(Values(violations).Count, "forbidden AppArmor profile", "forbidden AppArmor profiles");

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var fields = violations.RemoveAll(IsAnnotation);
        var annotations = violations.Length - fields.Length;
        var setters = DetailText.Setters(fields);
        var annotated = annotations == 0 ? "" : (setters.Length == 0 ? "" : " and ") + DetailText.Plural(annotations, "annotation", "annotations");
        return $"{setters}{annotated} must not set AppArmor profile type to {DetailText.Quoted(Values(violations))}";
    }

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations) =>
        AddIfForbiddenProfile(container, Own(container, security.AppArmorProfile), security.AppArmorProfileType, violations);

    private static void Find(MapEntry annotation, ViolationList violations)
    {
        var value = EffectiveSetting.Of(annotation.Value, SettingOrigin.Pod);
        if (value.AsText is { } text)
        {
            if (text is not ("" or "runtime/default") && !text.StartsWith("localhost/", StringComparison.Ordinal))
            {
                violations.AddBadValue(null, annotation.Value, annotation.Key, DetailText.Annotation(annotation.Key, text));
            }
        }
        else if (!value.IsUnset)
        {
            violations.MarkUnknown();
        }
    }

    private static bool IsAnnotation(PodSecurityViolation violation) => violation.Field.StartsWith(Prefix, StringComparison.Ordinal);

    private static IReadOnlyList<string> Values(ImmutableArray<PodSecurityViolation> violations) =>
        [.. DetailText.Values(violations.RemoveAll(IsAnnotation)), .. DetailText.Values(violations.Where(IsAnnotation))];
}
