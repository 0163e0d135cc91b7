using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>The containers of a pod do not see each other's processes.</summary>
internal sealed class SharedProcessesRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1051",
        "Containers should not share their processes",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "With shareProcessNamespace a container sees the environment, the memory and, as the same user, the files of the others.")
    {
        Preset = RulePreset.Strict,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var setting = workload.PodSpec.Read("shareProcessNamespace");
        if (setting is not ScalarNode { AsBoolean: true })
        {
            return setting is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            setting,
            $"The containers of {workload.Title} see each other's processes: set shareProcessNamespace to false",
            FieldEdit.Replace("shareProcessNamespace", "false") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
