using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>An image holds no secrets.</summary>
internal sealed class ImageSecretRule : ScanRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } =
        Of("MDSL2082", "An image must hold no secrets", "Everyone who can pull the image can read them, also those in a layer whose files a later one removes.");

    /// <inheritdoc/>
    protected override Verdict CheckScan(ScanReports scans, Workload workload, WorkloadContainer container, ImageScan scan, ScalarNode node, FindingSink findings)
    {
        if (scan.Secrets.IsEmpty)
        {
            return Verdict.Pass;
        }

        var count = scan.Secrets.Length == 1 ? "a secret" : ScanWords.Number(scan.Secrets.Length) + " secrets";
        findings.AddBadValue(
            Metadata,
            node,
            $"{Runs(workload, container, node)}, which holds {count}, {ScanWords.First(scan.Secrets, Named, static secret => $"{secret.Title} in {secret.Place}")}: "
            + "revoke what it grants access to, build the image without it, and mount a Secret");
        return Verdict.Fail;
    }
}
