using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>An image names its registry.</summary>
internal sealed class ShortImageRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2012",
        "Images should name their registry",
        RuleCategories.Images,
        RuleSeverity.Info,
        "Which registry a short name means is up to the runtime of the node: most take Docker Hub, some search a list.")
    {
        Preset = RulePreset.Strict,
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (image.HasRegistry)
        {
            return Verdict.Pass;
        }

        // Of an image whose parts are given apart the others stay as they are.
        var fix = node.MadeOf is null ? FieldEdit.Replace("image", image.ToString())
            : PartOf(node, "Registry") is null ? FieldEdit.Set(["Registry"], image.Registry)
            : null;
        findings.AddBadValue(Metadata, node, $"{container.Title} of {workload.Title} runs {node.Text} without a registry: write \"{image}\" if Docker Hub is meant", fix);
        return Verdict.Fail;
    }
}
