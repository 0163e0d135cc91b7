namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses two volumes of one name.</summary>
internal sealed class VolumeNameRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3030",
        "Volumes of a pod must have different names",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a pod with two volumes of one name.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings) =>
        DuplicateItems.Find(workload.Volumes, "name", (first, second) => findings.AddBadValue(
            Metadata,
            second.Read("name")!,
            $"{workload.Title} has two volumes with the name '{second.Text("name")}': give one of them another name"));
}
