using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A tag that names a channel, not a version: its image changes as latest does.</summary>
internal sealed class MovingTagRule : ImageRule
{
    private static readonly string[] Channels =
    [
        "alpine", "beta", "bookworm", "bullseye", "canary", "current", "debian", "dev", "develop", "development", "edge", "head", "lts", "main", "mainline", "master", "next", "nightly",
        "preview", "prod", "production", "release", "slim", "snapshot", "stable", "staging", "test", "testing", "trixie", "trunk", "ubuntu", "unstable",
    ];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2010",
        "Tags should name a version",
        RuleCategories.Images,
        RuleSeverity.Info,
        "Tags such as stable, main or alpine move to another image with each release, as latest does.")
    {
        Preset = RulePreset.Strict,
        References = ["W12"],
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (image.Digest is not null || image.Tag is null || Array.IndexOf(Channels, image.Tag) < 0)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, At(node, "Tag"), $"{container.Title} of {workload.Title} runs the tag {image.Tag}, which moves: write the tag of a version, or add a digest");
        return Verdict.Fail;
    }
}
