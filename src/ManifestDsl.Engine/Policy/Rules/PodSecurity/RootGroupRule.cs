using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No process of the pod is given group 0: not as its own, not for its volumes, not as a further one.</summary>
internal sealed class RootGroupRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1036",
        "Pods must not run in group 0",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "Group 0 may read, and often write, what belongs to root: in the image, in mounted volumes and, after an escape, on the node.")
    {
        References = ["W27"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        if (workload.PodSecurityContext is MapNode pod)
        {
            verdict = CheckId(workload, null, "runAsGroup", pod, findings).Or(CheckId(workload, null, "fsGroup", pod, findings)).Or(CheckFurther(workload, pod, findings));
        }
        else if (workload.PodSecurityContext is UnknownNode)
        {
            verdict = Verdict.Unknown;
        }

        foreach (var container in workload.Containers)
        {
            switch (container.Map.Read("securityContext"))
            {
                case MapNode map:
                    findings.Container = container.Name;
                    verdict = verdict.Or(CheckId(workload, container, "runAsGroup", map, findings));
                    break;
                case UnknownNode:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
            }
        }

        return workload.HasUnknownContainers ? verdict.Or(Verdict.Unknown) : verdict;
    }

    private Verdict CheckId(Workload workload, WorkloadContainer? container, string field, MapNode context, FindingSink findings)
    {
        var id = context.Read(field);
        if (id is not ScalarNode { AsInteger: 0 })
        {
            return id is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, id, $"{container?.Title ?? "The pod"} of {workload.Title} has {field} 0: write the id of a group of its own");
        return Verdict.Fail;
    }

    private Verdict CheckFurther(Workload workload, MapNode context, FindingSink findings)
    {
        if (context.Read("supplementalGroups") is not ListNode list)
        {
            return context.Read("supplementalGroups") is null ? Verdict.Pass : Verdict.Unknown;
        }

        var verdict = Verdict.Pass;
        foreach (var item in list.Items)
        {
            if (item is ScalarNode { AsInteger: 0 })
            {
                findings.AddBadValue(
                    Metadata,
                    item,
                    $"The pod of {workload.Title} has 0 among its supplementalGroups: remove it",
                    FieldEdit.Remove("supplementalGroups") with { NeedsReview = true });
                verdict = Verdict.Fail;
            }
            else if (item is UnknownNode)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
        }

        return verdict;
    }
}
