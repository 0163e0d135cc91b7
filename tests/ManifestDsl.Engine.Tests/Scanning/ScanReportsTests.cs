using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Tests.Scanning;

/// <summary>Reports as the build hands them over, and which of them is of an image.</summary>
public class ScanReportsTests
{
    private static readonly ImageScan Full = new()
    {
        Name = "trivy/web.json",
        File = "/src/trivy/web.json",
        Artifact = "ghcr.io/acme/web:1.4",
        Tags = ["ghcr.io/acme/web:1.4", "ghcr.io/acme/web:latest"],
        Digests = ["sha256:aa"],
        Created = "2026-01-02T03:04:05Z",
        OperatingSystem = "debian 12.5",
        IsEndOfLife = true,
        Vulnerabilities = [new("CVE-2024-0001", ScanSeverity.Critical, "a package", "1:2.3-4", "5, 6", 3, true), new("GHSA-abcd-1234-wxyz", ScanSeverity.Unknown, "é", "", "", 1, false)],
        Secrets = [new("key", ScanSeverity.High, "A key", "/a b:3")],
        Misconfigurations = [new("DS-0002", ScanSeverity.Low, "t", "p")],
    };

    [Fact]
    public void A_report_of_an_image_comes_through_whole()
    {
        var read = ScanText.ReadImage(Full.File, ScanText.Of(Full));
        Assert.Equivalent(Full, read, strict: true);
        Assert.Equal("2026-01-02", read.Day);
        Assert.True(ScanText.ReadImage(Full.File, ScanText.Of(Full) + ScanText.Stale).IsStale);
    }

    [Fact]
    public void A_report_of_manifests_comes_through_whole()
    {
        var scan = new ConfigScan { Name = "c.json", File = "/c.json", Issues = [new("KSV-0014", ScanSeverity.High, "m", "", "manifests", "demo/a.yaml", 3, 9, "- name: a")] };
        Assert.Equivalent(scan, ScanText.ReadConfig("/c.json", ScanText.Of(scan)), strict: true);
    }

    [Fact]
    public void What_would_end_a_line_or_a_part_is_taken_out()
    {
        var scan = new ImageScan { Name = "a\nb", Artifact = "x\ty", Secrets = [new("i", ScanSeverity.High, "t\r\nu", "p\tq")] };
        var read = ScanText.ReadImage("", ScanText.Of(scan));
        Assert.Equal("a b", read.Name);
        Assert.Equal("x y", read.Artifact);
        Assert.Equal(new ScanIssue("i", ScanSeverity.High, "t  u", "p q"), Assert.Single(read.Secrets));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\t\t\nvulnerability\tCVE\n")]
    [InlineData("n\nvulnerability\tCVE-2024-0001\tODD\tp\t1\t2\tmany\tbase\n")]
    public void Odd_text_is_never_an_exception(string text)
    {
        // What has no known severity counts as the worst.
        Assert.All(ScanText.ReadImage("f", text).Vulnerabilities, v => Assert.Equal(ScanSeverity.Critical, v.Severity));
        Assert.Empty(ScanText.ReadConfig("f", text).Issues);
    }

    [Fact]
    public void The_newest_report_counts()
    {
        var reports = Reports(Scan("old.json", "2026-01-01T00:00:00Z"), Scan("new.json", "2026-01-02T00:00:00Z"), Scan("unknown.json", ""));
        Assert.Equal("new.json", reports.Find(Image("ghcr.io/acme/web:1.4"))!.Name);
        Assert.Null(reports.Find(Image("ghcr.io/acme/web:1.5")));
        Assert.Equal("new.json", reports.FindNear(Image("ghcr.io/acme/web:1.5"))!.Name);
        Assert.Null(reports.FindNear(Image("ghcr.io/acme/api:1.4")));
    }

    [Fact]
    public void They_are_equal_when_the_same_is_handed_over()
    {
        Assert.Equal(Reports(Full), Reports(Full));
        Assert.Equal(Reports(Full).GetHashCode(), Reports(Full).GetHashCode());
        Assert.NotEqual(Reports(Full), Reports(Scan("old.json", "")));
        Assert.NotEqual(new ScanReports([]), new ScanReports([]) { IsRequired = true });
        Assert.NotEqual(new ScanReports([]), new ScanReports([]) { Threshold = ScanSeverity.Low });
        Assert.NotEqual(new ScanReports([]), new ScanReports([]) { MaxAge = 1 });
    }

    [Theory]
    [InlineData("CVE-2024-1234", true)]
    [InlineData("GHSA-abcd-1234-wxyz", true)]
    [InlineData("RUSTSEC-2021-0001", true)]
    [InlineData("DLA-3482-1", true)]
    [InlineData("AVD-KSV-0014", true)]
    [InlineData("KSV014", true)]
    [InlineData("TEMP-0841856-B18BAF", true)]
    [InlineData("RHSA-2024:1234", true)]
    [InlineData("MDSL1002", false)]
    [InlineData("MDSL-1002", false)]
    [InlineData("no-such-rule-1", false)]
    [InlineData("CVE", false)]
    [InlineData("CVE-", false)]
    [InlineData("KSV", false)]
    [InlineData("", false)]
    [InlineData("A-1", false)]
    public void Ids_of_scanners_have_a_form(string text, bool isId) => Assert.Equal(isId, ScannerIds.IsId(text));

    [Theory]
    [InlineData("AVD-KSV-0014", "KSV-0014")]
    [InlineData("KSV014", "KSV-0014")]
    [InlineData("ksv-14", "KSV-0014")]
    [InlineData("KSV-0014", "KSV-0014")]
    [InlineData("DS002", "DS-0002")]
    [InlineData("DSA-1234-1", "DSA-1234-1")]
    [InlineData("KSV--14", "KSV--14")]
    [InlineData("CVE-2024-1234", "CVE-2024-1234")]
    public void A_check_has_one_spelling(string id, string expected) => Assert.Equal(expected, ScannerIds.Normalize(id));

    [Theory]
    [InlineData("CVE-2024-1234", true)]
    [InlineData("CVE-2024-123456", true)]
    [InlineData("CVE-24-1234", false)]
    [InlineData("CVE-2024-123", false)]
    [InlineData("CVE-2024-12a4", false)]
    [InlineData("CVE-2024-1234-5", false)]
    [InlineData("GHSA-abcd-1234", false)]
    [InlineData("RUSTSEC-2021-1", true)]
    public void Mistyped_ids_are_told(string id, bool isRight) => Assert.Equal(isRight, ScannerIds.Flaw(id) is null);

    private static ImageScan Scan(string name, string created) => new() { Name = name, Artifact = "ghcr.io/acme/web:1.4", Created = created };

    private static ScanReports Reports(params ImageScan[] scans) => new([.. scans.Select(scan => new ReportText(ReportKind.Image, "/src/" + scan.Name, ScanText.Of(scan)))]);

    private static ImageReference Image(string text) => ImageReference.TryParse(text, out var image) ? image! : throw new ArgumentException(text);
}
