using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each container drops what it must, by name or with ALL.</summary>
internal sealed class RequiredDropControl() : ContainerControl(PodControls.RequiredDropCapabilities)
{
    private const string All = "ALL";

    private static readonly ImmutableArray<string> Path = ["securityContext", "capabilities", "drop"];

    protected override bool IsControlled(PodPolicy policy) => !policy.RequiredDropCapabilities.IsEmpty;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var dropped = container.Security.DroppedCapabilities;
        var missing = dropped.Contains(All) ? [] : policy.RequiredDropCapabilities.RemoveAll(dropped.Contains);
        if (missing.IsEmpty)
        {
            return;
        }

        var problem = "does not drop " + string.Join(" and ", missing);
        var items = missing.Contains(All) ? [All] : missing;
        if (dropped.IsUnknown)
        {
            found.MarkUnknown();
        }
        else if (dropped.Setting.Node is ListNode list)
        {
            ImmutableArray<string> all = items is [All] ? items : [.. list.Items.Select(static item => ((ScalarNode)item).Text), .. items];
            found.Bad(container, list, problem, "add it to capabilities.drop", CanDrop(container, missing) ? FieldEdit.ReplaceItems("drop", all) : null);
        }
        else if (dropped.Setting.IsUnset)
        {
            found.NotSet(
                container,
                container.Map,
                Path,
                problem,
                $"set securityContext.capabilities.drop to [{string.Join(", ", items.Select(static item => $"\"{item}\""))}]",
                CanDrop(container, missing) ? FieldEdit.SetItems(Path, items) : null);
        }
        else
        {
            found.MarkUnknown();
        }
    }

    // Runtimes drop after they add: the drop would override what was asked for.
    private static bool CanDrop(WorkloadContainer container, ImmutableArray<string> missing) =>
        container.Security.AddedCapabilities is { IsUnknown: false } added && !added.Contains(All) && !missing.Any(added.Contains);
}
