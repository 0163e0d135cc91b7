using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>The old registries of the Kubernetes project get no new images.</summary>
internal sealed class RetiredRegistryRule : ImageRule
{
    private const string Successor = "registry.k8s.io/";

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2005",
        "Images of Kubernetes come from registry.k8s.io",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "k8s.gcr.io has been frozen since April 2023: it gets no new images and no fixes, and may go away.")
    {
        Preset = RulePreset.Baseline,
        References = ["W17"],
    };

    /// <inheritdoc/>
    protected override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (image.Registry is not ("k8s.gcr.io" or "us.gcr.io" or "eu.gcr.io" or "asia.gcr.io" or "gcr.io"))
        {
            return Verdict.Pass;
        }

        var path = image.Registry == "k8s.gcr.io" ? image.Repository
            : After(image.Repository, "google-containers/") ?? After(image.Repository, "google_containers/") ?? After(image.Repository, "k8s-artifacts-prod/");
        if (path is null)
        {
            return Verdict.Pass;
        }

        var successor = Successor + path + (image.Tag is null ? "" : ":" + image.Tag) + (image.Digest is null ? "" : "@" + image.Digest);
        findings.AddBadValue(
            Metadata,
            At(node, "Registry"),
            $"{container.Title} of {workload.Title} runs {node.Text} from a registry that is frozen: write \"{successor}\"",
            node.MadeOf is null ? FieldEdit.Replace("image", successor) : FixOfPart(node, image.FullName.Substring(0, image.FullName.Length - path.Length)));
        return Verdict.Fail;
    }

    /// <summary>The edit of the part that has the old registry, when it has all of it.</summary>
    private static FieldEdit? FixOfPart(ScalarNode node, string old) => PartOf(node, "Registry") is { AsText: { } registry }
        ? registry.TrimEnd('/') + "/" == old ? FieldEdit.Replace("Registry", Successor.TrimEnd('/')) : null
        : PartOf(node, "Name")?.AsText is { } name && After(name, old) is { } rest ? FieldEdit.Replace("Name", Successor + rest) : null;

    private static string? After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text.Substring(start.Length) : null;
}
