using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>In a project with reports, each image has one.</summary>
internal sealed class UnscannedImageRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = Of(
        "MDSL2083",
        "An image must be scanned",
        "The project declares scan reports, and none is of this image: that nothing is reported of it does not mean that there is nothing.");

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings) => Verdict.Pass;

    /// <inheritdoc/>
    protected override Verdict CheckUnscanned(ScanReports scans, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        // Images of code that runs later are in no list from which somebody could scan them.
        if (!scans.AreExpected || container.Map.IsOpen)
        {
            return Verdict.NotApplicable;
        }

        var near = scans.FindNear(image);
        if (near is not null && OtherDigestRule.IsAbout(image, near))
        {
            return Verdict.Pass;
        }

        var other = near is null ? "" : $" ({near.Name} is of {near.Artifact})";
        findings.AddBadValue(Metadata, node, $"{Runs(workload, container, node)}, of which there is no scan report{other}: scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'");
        return Verdict.Fail;
    }
}
