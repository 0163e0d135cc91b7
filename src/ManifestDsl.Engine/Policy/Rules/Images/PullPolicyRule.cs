using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>An image is asked for at each start, which also checks that the pod may have it. An image with a digest cannot have changed.</summary>
internal sealed class PullPolicyRule : ImageRule
{
    private static readonly ImmutableArray<string> Path = ["imagePullPolicy"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2003",
        "Images should always be pulled",
        RuleCategories.Images,
        RuleSeverity.Info,
        "A node gives an image that it has to every pod that names it, pull secret or not, and runs the old image when a tag has moved.")
    {
        Preset = RulePreset.Strict,
        References = ["W14"],
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        switch (container.Map.Read("imagePullPolicy"))
        {
            case null:
                // The API server makes Always of it for latest and no tag.
                if (image.IsLatest || image.Digest is not null)
                {
                    return Verdict.Pass;
                }

                findings.AddNotSet(Metadata, container.Map, Path, $"{container.Title} of {workload.Title} does not set imagePullPolicy: set it to Always", "Always");
                return Verdict.Fail;
            case ScalarNode { AsText: { } policy } setting:
                if (policy == "Always" || image.Digest is not null)
                {
                    return Verdict.Pass;
                }

                findings.AddBadValue(Metadata, setting, $"{container.Title} of {workload.Title} has imagePullPolicy {policy}: write Always", FieldEdit.Replace("imagePullPolicy", "Always"));
                return Verdict.Fail;
            default:
                return Verdict.Unknown;
        }
    }
}
