using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>A check of a setting that the pod and each container may state: each level is looked at for itself.</summary>
internal abstract class LevelsCheck(string id, PodSecurityLevel level, int since = 0) : PodSecurityCheck(id, level, since)
{
    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        Find(workload, null, workload.PodSecurity, version, violations);
        foreach (var container in workload.Containers)
        {
            Find(workload, container, container.Security, version, violations);
        }

        if (workload.HasUnknownContainers)
        {
            violations.MarkUnknown();
        }
    }

    /// <summary>Looks at one level: the pod when <paramref name="container"/> is null.</summary>
    protected abstract void Find(Workload workload, WorkloadContainer? container, EffectiveSecurityContext security, KubernetesVersion version, ViolationList violations);

    /// <summary>The setting as this level states it: what a container inherits was looked at where the pod states it.</summary>
    protected static EffectiveSetting Own(WorkloadContainer? container, EffectiveSetting setting) =>
        container is null || setting.Origin == SettingOrigin.Container ? setting : default;

    /// <summary>Adds a profile (seccomp, AppArmor) that a level states with another type than RuntimeDefault and Localhost, or with none.</summary>
    protected static void AddIfForbiddenProfile(WorkloadContainer? container, EffectiveSetting profile, EffectiveSetting type, ViolationList violations)
    {
        if (profile.IsUnset)
        {
            return;
        }

        if (type.IsUnset && profile.Node is MapNode map)
        {
            violations.AddNotSet(container, map, "type", "type");
        }
        else if (type.AsText is not { } text)
        {
            violations.MarkUnknown();
        }
        else if (text is not ("RuntimeDefault" or "Localhost"))
        {
            violations.AddBadValue(container, type.Node!, "type", text);
        }
    }
}
