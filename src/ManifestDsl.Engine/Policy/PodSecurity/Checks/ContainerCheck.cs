namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>A check of each container for itself: init, regular and ephemeral ones.</summary>
internal abstract class ContainerCheck(string id, PodSecurityLevel level, int since = 0) : PodSecurityCheck(id, level, since)
{
    internal sealed override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        foreach (var container in workload.Containers)
        {
            Find(workload, container, violations);
        }

        if (workload.HasUnknownContainers)
        {
            violations.MarkUnknown();
        }
    }

    protected abstract void Find(Workload workload, WorkloadContainer container, ViolationList violations);
}
