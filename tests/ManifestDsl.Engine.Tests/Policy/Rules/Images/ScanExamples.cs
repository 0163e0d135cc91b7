using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Scanning;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Images;

/// <summary>Workloads whose images have reports. The image is example.org/app:1.0.</summary>
internal abstract class ScanExamples(string id) : RuleExamples(id)
{
    protected const string Image = "containers.0.image";
    protected const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    protected const string OtherDigest = "sha256:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    protected static readonly ImageScan Clean = Scan("example.org/app:1.0");

    protected static readonly SamplePod UnknownImage = Secure.With(Image, Tree.Unknown);

    protected static ImageScan Scan(string artifact, params Vulnerability[] vulnerabilities) =>
        new() { Name = "trivy/app.json", Artifact = artifact, Created = "2026-01-02T03:04:05Z", OperatingSystem = "debian 12.5", Vulnerabilities = [.. vulnerabilities] };

    protected static Vulnerability Of(string id, ScanSeverity severity = ScanSeverity.High, string @fixed = "", bool isInBase = true) =>
        new(id, severity, "openssl", "3.0.1", @fixed, 1, isInBase);

    protected static RuleExample On(ImageScan scan, RuleExample example, bool isStale = false) => example with
    {
        Options = PolicyOptions.Default with { Scans = new([new(ReportKind.Image, "/src/trivy/app.json", ScanText.Of(scan) + (isStale ? ScanText.Stale : ""))]) },
    };
}

internal sealed class FixableExamples() : ScanExamples("MDSL2080")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001", @fixed: "3.0.2")), Fails("one", Secure)),
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001", @fixed: "3.0.2", isInBase: false)), Fails("one of the application", Secure)),
        On(
            Scan(
                "example.org/app:1.0",
                Of("CVE-2024-0001", ScanSeverity.Critical, "3.0.2", isInBase: false),
                Of("CVE-2024-0002", @fixed: "3.0.2") with { Packages = 2 },
                Of("CVE-2024-0003", @fixed: "3.0.2") with { Packages = 3, Installed = "" },
                Of("CVE-2024-0004", ScanSeverity.Unknown, "3.0.2"),
                Of("CVE-2024-0005")),
            Fails("several of both", Secure)),
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001", @fixed: "3.0.2")), Fails("hardened", SamplePod.Bare, ManifestTier.Dsl)),
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001")), Passes("none with a fix", Secure)),
        On(Clean, Passes("none", Secure)),
        On(Scan("example.org/other:1.0", Of("CVE-2024-0001", @fixed: "3.0.2")), DoesNotApply("another image", Secure)),
        DoesNotApply("no reports", Secure),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];
}

internal sealed class UnfixedExamples() : ScanExamples("MDSL2081")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001"), Of("CVE-2024-0002")), Fails("two", Secure)),
        On(Scan("example.org/app:1.0", Of("CVE-2024-0001", @fixed: "3.0.2")), Passes("all with a fix", Secure)),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];
}

internal sealed class ImageSecretExamples() : ScanExamples("MDSL2082")
{
    private static readonly ScanIssue Key = new("aws-access-key-id", ScanSeverity.Critical, "AWS Access Key ID", "/app/.env:3");

    public override IEnumerable<RuleExample> All =>
    [
        On(With(Key), Fails("one", Secure)),
        On(With(Key, Key with { Place = "/a" }, Key with { Place = "/b" }, Key with { Place = "/c" }), Fails("several", Secure)),
        On(Clean, Passes("none", Secure)),
        On(With(Key), CannotBeKnown("unknown image", UnknownImage)),
    ];

    private static ImageScan With(params ScanIssue[] secrets) => new() { Artifact = "example.org/app:1.0", Secrets = [.. secrets] };
}

internal sealed class UnscannedExamples() : ScanExamples("MDSL2083")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(Scan("example.org/other:1.0"), Fails("another image", Secure)),
        On(Scan("example.org/app:0.9"), Fails("another tag", Secure)),
        On(Scan("example.org/app"), Fails("latest", Secure)),
        Required(Fails("required, and no report at all", Secure)),
        On(Clean, Passes("scanned", Secure)),
        On(Scan("app.tar"), Fails("an archive of unknown content", Secure)),
        On(Scan("docker.io/library/nginx:latest"), Passes("names are one", Secure.With(Image, "nginx"))),
        On(Scan("nginx"), Passes("names are one, the other way", Secure.With(Image, "index.docker.io/library/nginx:latest"))),
        On(Tagged("sha256:0123", "example.org/app:1.0"), Passes("by its tag in the engine", Secure)),
        On(Digested(Digest), Passes("by digest", Secure.With(Image, "example.org/app:2.0@" + Digest))),
        On(Digested(Digest), Passes("mirrored", Secure.With(Image, "mirror.example.org/app@" + Digest))),
        On(Digested(Digest), Passes("another digest, as a rule of its own says", Secure.With(Image, "example.org/app@" + OtherDigest))),
        On(Scan("example.org/app@" + Digest), Fails("a digest alone says nothing of a tag", Secure)),
        Problem(Fails("a report that cannot be read", Secure)),
        Config(DoesNotApply("reports of manifests alone", Secure)),
        DoesNotApply("no reports", Secure),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];

    private static ImageScan Digested(string digest) => new() { Artifact = "example.org/app:1.0", Digests = [digest] };

    private static ImageScan Tagged(string artifact, string tag) => new() { Artifact = artifact, Tags = [tag] };

    private static RuleExample Required(RuleExample example) => example with { Options = PolicyOptions.Default with { Scans = new([]) { IsRequired = true } } };

    private static RuleExample Problem(RuleExample example) =>
        example with { Options = PolicyOptions.Default with { Scans = new([new(ReportKind.Problem, "/src/trivy/app.json", "trivy/app.json\nMDSL0042\nIt is empty")]) } };

    private static RuleExample Config(RuleExample example) => example with { Options = PolicyOptions.Default with { Scans = new([new(ReportKind.Config, "/src/trivy/c.json", "trivy/c.json\n")]) } };
}

internal sealed class StaleReportExamples() : ScanExamples("MDSL2084")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(Clean, Fails("old", Secure), isStale: true),
        On(new ImageScan { Name = "trivy/app.json", Artifact = "example.org/app:1.0" }, Fails("of unknown age", Secure), isStale: true),
        On(Clean, Passes("recent", Secure)),
        On(Scan("example.org/other:1.0"), DoesNotApply("of another image", Secure), isStale: true),
        On(Clean, CannotBeKnown("unknown image", UnknownImage), isStale: true),
    ];
}

internal sealed class OtherDigestExamples() : ScanExamples("MDSL2085")
{
    private static readonly SamplePod Pinned = Secure.With(Image, "example.org/app:1.0@" + OtherDigest);

    public override IEnumerable<RuleExample> All =>
    [
        On(new ImageScan { Name = "trivy/app.json", Artifact = "example.org/app:1.0", Digests = [Digest] }, Fails("another", Pinned)),
        On(Clean, Fails("none", Pinned)),
        On(new ImageScan { Artifact = "example.org/app:1.0", Digests = [Digest, OtherDigest] }, Passes("one of several", Pinned)),
        On(Clean, Passes("no digest", Secure)),
        On(Scan("example.org/app:0.9"), DoesNotApply("another tag", Pinned)),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];
}

internal sealed class EndOfLifeExamples() : ScanExamples("MDSL2087")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(new ImageScan { Artifact = "example.org/app:1.0", OperatingSystem = "alpine 3.10.9", IsEndOfLife = true }, Fails("at its end", Secure)),
        On(Clean, Passes("not at its end", Secure)),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];
}

internal sealed class ImageMisconfigurationExamples() : ScanExamples("MDSL2088")
{
    public override IEnumerable<RuleExample> All =>
    [
        On(
            new ImageScan { Artifact = "example.org/app:1.0", Misconfigurations = [new("DS-0002", ScanSeverity.High, "Image user should not be 'root'", "example.org/app:1.0 (dockerfile)")] },
            Fails("one", Secure)),
        On(Clean, Passes("none", Secure)),
        On(Clean, CannotBeKnown("unknown image", UnknownImage)),
    ];
}
