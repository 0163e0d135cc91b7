using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses two ports of one name in a container.</summary>
internal sealed class PortNameRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3024",
        "Ports of a container must have different names",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a container with two ports of one name.")
    {
        Preset = RulePreset.Baseline,
        References = ["W90"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings) =>
        DuplicateItems.Find(container.Map.Items("ports"), "name", (first, second) => findings.AddBadValue(
            Metadata,
            second.Read("name")!,
            $"{container.Title} of {workload.Title} has two ports with the name '{second.Text("name")}': give one of them another name"));
}
