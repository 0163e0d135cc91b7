using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>The image is one that a runtime can read.</summary>
internal sealed class ImageFormRule : ImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2006",
        "An image must be an image reference",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "The API server takes any text, and the kubelet then refuses it: InvalidImageName.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings) => Verdict.Pass;

    /// <inheritdoc/>
    protected override Verdict CheckForm(Workload workload, WorkloadContainer container, string text, ScalarNode node, FindingSink findings)
    {
        // That there is none at all is said elsewhere.
        if (text.Length == 0)
        {
            return Verdict.NotApplicable;
        }

        findings.AddBadValue(Metadata, node, $"The image '{text}' of {container.InnerTitle} of {workload.Title} cannot be read: write {Advice(text)}");
        return Verdict.Fail;
    }

    private static string Advice(string text)
    {
        if (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("docker://", StringComparison.Ordinal))
        {
            return "it without the scheme, for example \"ghcr.io/acme/api:1.4.2\"";
        }

        var end = text.LastIndexOf(':') is var colon && colon > text.LastIndexOf('/') ? colon : text.Length;
        for (var i = 0; i < end; i++)
        {
            if (text[i] is >= 'A' and <= 'Z')
            {
                return "the repository in lower case";
            }
        }

        return "registry, repository and tag, for example \"ghcr.io/acme/api:1.4.2\"";
    }
}
