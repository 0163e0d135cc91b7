using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>The report of an image is recent.</summary>
internal sealed class StaleReportRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } =
        Of("MDSL2084", "A scan report must be recent", "The image has stayed as it was, and what is known of it has not: vulnerabilities are published every day.");

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings)
    {
        if (!scan.IsStale)
        {
            return Verdict.Pass;
        }

        var age = scan.Day.Length == 0 ? "does not say when it was made"
            : $"was made on {scan.Day} and is good for {(scans.MaxAge == 1 ? "1 day" : ScanWords.Number(scans.MaxAge) + " days")}";
        findings.AddBadValue(Metadata, node, $"{Runs(workload, container, node)}, whose scan report {scan.Name} {age}: scan the image again");
        return Verdict.Fail;
    }
}
