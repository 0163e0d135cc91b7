using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>The distribution that an image is made of still gets fixes.</summary>
internal sealed class EndOfLifeRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = Of(
        "MDSL2087",
        "The base image must still get fixes",
        "A distribution at its end of life gets no fixes, and often no entries in the databases of vulnerabilities either: the scan finds less than there is.");

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings)
    {
        if (!scan.IsEndOfLife)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, node, $"{Runs(workload, container, node)}, whose base image ({scan.OperatingSystem}) gets no fixes any more: build it on a release that does");
        return Verdict.Fail;
    }
}
