using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>A rule about what a report says of the image that a container runs.</summary>
internal abstract class ScanRule : ImageRule
{
    /// <summary>How many of the worst a message names.</summary>
    protected const int Named = 3;

    /// <summary>The metadata of a rule about what is found in an image.</summary>
    protected static RuleMetadata Of(string id, string title, string description, RuleSeverity severity = RuleSeverity.Warning) =>
        new(id, title, RuleCategories.Images, severity, description) { Preset = RulePreset.Baseline, CanBeInBaseline = false };

    /// <summary>The beginning of each message.</summary>
    protected static string Runs(Workload workload, WorkloadContainer container, ScalarNode node) => $"{container.Title} of {workload.Title} runs {node.Text}";

    /// <inheritdoc/>
    protected sealed override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        var scans = context.Options.Scans;
        return scans.IsEmpty ? Verdict.NotApplicable
            : scans.Find(image) is { } scan ? CheckScan(scans, workload, container, scan, node, findings)
            : CheckUnscanned(scans, workload, container, image, node, findings);
    }

    /// <summary>Checks an image that has a report.</summary>
    protected abstract Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings);

    /// <summary>Checks an image that has none.</summary>
    protected virtual Verdict CheckUnscanned(ScanReports scans, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings) =>
        Verdict.NotApplicable;
}
