using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each further group of the pod is allowed, and where one must be set there is one.</summary>
internal sealed class SupplementalGroupsControl() : PodControl(PodControls.SupplementalGroups)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "supplementalGroups"];

    protected override bool IsControlled(PodPolicy policy) => Ids.IsControlled(policy.SupplementalGroups);

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        var rule = policy.SupplementalGroups!;
        switch (workload.PodSpec.Read("securityContext", "supplementalGroups"))
        {
            case null:
                if (rule.Strategy != IdStrategy.MayRunAs)
                {
                    found.NotSet(
                        null,
                        workload.PodSpec,
                        Path,
                        "has no supplementalGroups",
                        $"set securityContext.supplementalGroups to groups from {Ids.Describe(rule.Ranges)}",
                        rule.Edit(static id => FieldEdit.SetItems(Path, [id])));
                }

                break;
            case ListNode { Items.IsEmpty: true } list when rule.Strategy != IdStrategy.MayRunAs:
                found.Bad(null, list, "has no supplementalGroups", $"name groups from {Ids.Describe(rule.Ranges)}", rule.Edit(static id => FieldEdit.ReplaceItems("supplementalGroups", [id])));
                break;
            case ListNode list:
                CheckItems(rule, list, found);
                break;
            default:
                found.MarkUnknown();
                break;
        }
    }

    private static void CheckItems(IdRule rule, ListNode list, ControlFindings found)
    {
        foreach (var item in list.Items)
        {
            if (item is not ScalarNode { AsInteger: { } id })
            {
                found.MarkUnknown();
            }
            else if (!rule.Allows(id))
            {
                found.Bad(
                    null,
                    item,
                    $"has {Ids.Text(id)} among its supplementalGroups",
                    $"write groups from {Ids.Describe(rule.Ranges)}",
                    FieldEdit.Remove("supplementalGroups") with { NeedsReview = true });
            }
        }
    }
}
