using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>SELinux types are those made for containers; user and role are left alone.</summary>
internal sealed class SeLinuxOptionsCheck() : LevelsCheck("seLinuxOptions", PodSecurityLevel.Baseline)
{
    private const int ContainerEngineSince = 31;

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "seLinuxOptions";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var parts = new List<string>();
        var types = violations.RemoveAll(static violation => violation.Field != "type");
        if (!types.IsEmpty)
        {
            parts.Add(DetailText.Named("type", "types", DetailText.Values(types)));
        }

        foreach (var field in new[] { "user", "role" })
        {
            if (violations.Any(violation => violation.Field == field))
            {
                parts.Add(field + " may not be set");
            }
        }

        return $"{DetailText.Setters(violations)} set forbidden securityContext.seLinuxOptions: {string.Join("; ", parts)}";
    }

    protected override void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations)
    {
        Find(container, security.SeLinuxType, "type", IsAllowedType(security.SeLinuxType.AsText, version), violations);
        Find(container, security.SeLinuxUser, "user", security.SeLinuxUser.AsText is "", violations);
        Find(container, security.SeLinuxRole, "role", security.SeLinuxRole.AsText is "", violations);
    }

    private static void Find(WorkloadContainer? container, EffectiveSetting setting, string field, bool isAllowed, ViolationList violations)
    {
        var own = Own(container, setting);
        if (own.IsUnset || isAllowed)
        {
            return;
        }

        if (own.AsText is { } text)
        {
            violations.AddBadValue(container, own.Node!, field, text);
        }
        else
        {
            violations.MarkUnknown();
        }
    }

    private static bool IsAllowedType(string? type, KubernetesVersion version) =>
        type is "" or "container_t" or "container_init_t" or "container_kvm_t" || (type == "container_engine_t" && version.Minor >= ContainerEngineSince);
}
