using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>The report of an image that is named by digest is of that digest.</summary>
internal sealed class OtherDigestRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = Of(
        "MDSL2085",
        "A scan report must be of the digest that is run",
        "The tag is the same and the image is another one: what the report says need not be true of the image that runs.");

    /// <summary>True when there is a report of the same tag, and the digest alone differs.</summary>
    public static bool IsAbout(ImageReference image, ImageScan near) => image.Digest is not null && near.IsNear(image);

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings) => Verdict.Pass;

    /// <inheritdoc/>
    protected override Verdict CheckUnscanned(ScanReports scans, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (scans.FindNear(image) is not { } near || !IsAbout(image, near))
        {
            return Verdict.NotApplicable;
        }

        var digest = near.Digests.IsEmpty ? "names no digest" : "is of " + near.Digests[0];
        findings.AddBadValue(Metadata, node, $"{Runs(workload, container, node)}, and the report {near.Name} {digest}: scan the image by its digest");
        return Verdict.Fail;
    }
}
