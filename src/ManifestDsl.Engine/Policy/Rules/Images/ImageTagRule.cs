using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>An image has a tag other than latest, or a digest.</summary>
internal sealed class ImageTagRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2001",
        "Images must have a version",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "Without a tag, or with latest, each node runs what the registry had when it pulled, nobody can tell which version that is, and there is nothing to go back to.")
    {
        References = ["W12"],
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (!image.IsLatest)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            image.Tag is null ? node : At(node, "Tag"),
            $"{container.Title} of {workload.Title} runs {(image.Tag is null ? $"{node.Text}, an image without a tag" : node.Text)}: write the tag of the version that was tested, or a digest");
        return Verdict.Fail;
    }
}
