using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Two environment variables of one container have the same name: the last one wins, silently.</summary>
internal sealed class DuplicateEnvRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3020",
        "An environment variable must be set once",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The last value wins, and tools that apply changes by name lose one of the two.")
    {
        Preset = RulePreset.Baseline,
        References = ["W50"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings) =>
        DuplicateItems.Find(container.Map.Items("env"), "name", (first, second) => findings.AddBadValue(
            Metadata,
            second.Read("name")!,
            $"{container.Title} of {workload.Title} sets the environment variable {second.Text("name")} twice, and the last value wins: remove one of the two"));
}
