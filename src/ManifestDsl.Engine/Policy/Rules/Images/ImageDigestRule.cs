using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>An image has a digest.</summary>
internal sealed class ImageDigestRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2002",
        "Images should be pinned by digest",
        RuleCategories.Images,
        RuleSeverity.Info,
        "A tag can be moved to another image, by its owner or by whoever breaks into the registry. A digest cannot.")
    {
        Preset = RulePreset.Strict,
        References = ["W13"],
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (image.Digest is not null)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, node, $"{container.Title} of {workload.Title} runs {node.Text} without a digest: add '@sha256:' and the digest of the image that was tested");
        return Verdict.Fail;
    }
}
