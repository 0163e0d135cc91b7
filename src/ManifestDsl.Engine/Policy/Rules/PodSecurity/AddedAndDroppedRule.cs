using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A capability that is added and dropped by the same name: runtimes drop last, so that it is not there.</summary>
internal sealed class AddedAndDroppedRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1049",
        "A capability must not be added and dropped",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "Runtimes drop the listed capabilities after they have added the others: what is in both lists is not there. ALL in drop and single ones in add are no contradiction.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var added = container.Security.AddedCapabilities;
        var dropped = container.Security.DroppedCapabilities;
        var verdict = (added.IsUnknown && !dropped.Setting.IsUnset) || (dropped.IsUnknown && !added.Setting.IsUnset) ? Verdict.Unknown : Verdict.Pass;
        if (dropped.Setting.Node is ListNode list && !added.Setting.IsUnset)
        {
            foreach (var item in list.Items)
            {
                if (item is ScalarNode { AsText: { } name } && added.Contains(name))
                {
                    findings.AddBadValue(Metadata, item, $"{container.Title} of {workload.Title} adds and drops the capability {name}, so that it does not have it: remove it from one of the two lists");
                    verdict = Verdict.Fail;
                }
            }
        }

        return verdict;
    }
}
