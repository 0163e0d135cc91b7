using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Hardening;

/// <summary>Fills what was left unset with the secure value.</summary>
/// <remarks>
/// What was written stays as it was written, and nothing is added beside a value that cannot be known where the two
/// could contradict each other. Hardening what was hardened changes nothing.
/// </remarks>
public static class Hardener
{
    /// <summary>The object with its unset security settings filled, in the pod template and in ServiceAccounts.</summary>
    public static KubernetesObject Harden(KubernetesObject source) => ListItems.Map(source, HardenItem);

    private static MapNode HardenItem(KubernetesObject item)
    {
        if (item is { Kind: "ServiceAccount", Group: "" })
        {
            return item.Root.Fill("automountServiceAccountToken", false, HardeningStep.AutomountServiceAccountToken);
        }

        if (Workload.From(item) is not { } workload)
        {
            return item.Root;
        }

        var podSpec = HardenPodSpec(workload);
        return ReferenceEquals(podSpec, workload.PodSpec)
            ? item.Root
            : (MapNode)TreePath.Replace(item.Root, workload.Location.Template.Add("spec"), podSpec);
    }

    private static MapNode HardenPodSpec(Workload workload)
    {
        var podSpec = PodHardening.Apply(workload);
        foreach (var kind in new[] { ContainerKind.Init, ContainerKind.Regular, ContainerKind.Ephemeral })
        {
            podSpec = HardenContainers(workload, kind, podSpec);
        }

        return podSpec;
    }

    private static MapNode HardenContainers(Workload workload, ContainerKind kind, MapNode podSpec)
    {
        var field = WorkloadContainer.FieldOf(kind);
        if (podSpec.List(field) is not { } list)
        {
            return podSpec;
        }

        var items = list.Items;
        foreach (var container in workload.Containers)
        {
            if (container.Kind != kind)
            {
                continue;
            }

            var hardened = ContainerHardening.Apply(workload, container);
            if (!ReferenceEquals(hardened, container.Map))
            {
                items = items.SetItem(container.Index, hardened);
            }
        }

        return items == list.Items ? podSpec : podSpec.With(field, new ListNode(items, list.Provenance));
    }
}
