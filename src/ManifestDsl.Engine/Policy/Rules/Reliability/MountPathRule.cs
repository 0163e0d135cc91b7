using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses two mounts at one path of a container.</summary>
internal sealed class MountPathRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3029",
        "Mount paths of a container must be different",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a container that mounts two volumes at one path.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = DuplicateItems.Find(container.Map.Items("volumeMounts"), "mountPath", (first, second) =>
        {
            // Lowering has said so already (MDSL0007) where both are mounts of this package's types.
            if (first.Type is not { Tier: ManifestTier.Dsl } || second.Type is not { Tier: ManifestTier.Dsl })
            {
                findings.AddBadValue(
                    Metadata,
                    second.Read("mountPath")!,
                    $"{container.Title} of {workload.Title} mounts two volumes at '{second.Text("mountPath")}': keep one of them");
            }
        });
        return verdict;
    }
}
