namespace ManifestDsl.Engine.Policy;

/// <summary>A rule about each container of a pod.</summary>
public abstract class ContainerRule : PolicyRule
{
    /// <inheritdoc/>
    public sealed override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (context.Workload is not { } workload)
        {
            return context.IsPodUnknown ? Verdict.Unknown : Verdict.NotApplicable;
        }

        var verdict = workload.HasUnknownContainers ? Verdict.Unknown : Verdict.NotApplicable;
        foreach (var container in workload.Containers)
        {
            findings.Container = container.Name;
            var own = Check(context, workload, container, findings);
            verdict = own > verdict ? own : verdict;
        }

        return verdict;
    }

    /// <summary>Checks one container.</summary>
    protected abstract Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings);
}
