using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>imagePullPolicy Never starts only where somebody has brought the image to the node.</summary>
internal sealed class NeverPullRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2011",
        "Images should be pulled",
        RuleCategories.Images,
        RuleSeverity.Info,
        "With imagePullPolicy Never a container starts only on nodes that have the image already, and a new node has none.");

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        var policy = container.Map.Read("imagePullPolicy");
        if (policy is not ScalarNode { AsText: "Never" })
        {
            return policy is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            policy,
            $"{container.Title} of {workload.Title} has imagePullPolicy Never and starts only where the image is already: write IfNotPresent",
            FieldEdit.Replace("imagePullPolicy", "IfNotPresent"));
        return Verdict.Fail;
    }
}
