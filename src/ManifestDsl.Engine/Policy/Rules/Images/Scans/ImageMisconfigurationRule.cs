using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>The scanner's checks of the image's own configuration, and of files in it, pass.</summary>
internal sealed class ImageMisconfigurationRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = Of(
        ScanRules.ImageMisconfiguration,
        "An image must not be configured insecurely",
        "The scanner checks the configuration of the image, and the configuration files in it, when it is asked to.");

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings)
    {
        var found = scan.Misconfigurations;
        if (found.IsEmpty)
        {
            return Verdict.Pass;
        }

        var start = Runs(workload, container, node);
        ImmutableArray<string> ids = [.. found.Select(static issue => issue.Id).Distinct()];
        var parts = new FindingParts(ids, left => start + About([.. found.Where(issue => left.Contains(issue.Id))]));
        findings.Add(new Finding(Metadata, FindingCause.BadValue, node, start + About(found)) { Parts = parts });
        return Verdict.Fail;
    }

    private static string About(ImmutableArray<ScanIssue> found) =>
        $", of which {(found.Length == 1 ? "a check" : ScanWords.Number(found.Length) + " checks")} of the scanner failed, "
        + $"{ScanWords.First(found, Named, static issue => $"{issue.Id} ({issue.Title}, in {issue.Place})")}: correct what the image is built from";
}
