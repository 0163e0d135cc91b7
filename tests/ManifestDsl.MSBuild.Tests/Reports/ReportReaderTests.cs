using System.Text;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.MSBuild.Reports;

namespace ManifestDsl.MSBuild.Tests.Reports;

/// <summary>What is made of the variants of reports.</summary>
public class ReportReaderTests
{
    private static readonly ReportSettings High = new(ScanSeverity.High, IgnoreUnfixed: false);

    [Fact]
    public void A_report_of_an_image() => Assert.Equal(SampleReports.ImageLines, Lines(SampleReports.Image, High));

    [Theory]
    [InlineData(ScanSeverity.Critical, false, "GHSA-abcd-1234-wxyz")]
    [InlineData(ScanSeverity.High, false, "GHSA-abcd-1234-wxyz", "CVE-2024-0002", "CVE-2024-0009")]
    [InlineData(ScanSeverity.High, true, "GHSA-abcd-1234-wxyz", "CVE-2024-0002")]
    [InlineData(ScanSeverity.Medium, false, "GHSA-abcd-1234-wxyz", "CVE-2024-0002", "CVE-2024-0009", "CVE-2024-0004")]
    [InlineData(ScanSeverity.Unknown, true, "GHSA-abcd-1234-wxyz", "CVE-2024-0002")]
    public void The_severity_is_a_bound_and_is_itself_reported(ScanSeverity severity, bool ignoreUnfixed, params string[] ids) => Assert.Equal(
        ids, Lines(SampleReports.Image, new(severity, ignoreUnfixed)).Where(line => line.StartsWith("vulnerability\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[1]));

    [Fact]
    public void An_order_of_results_makes_no_difference()
    {
        var results = SampleReports.Image.IndexOf("\"Results\": [", StringComparison.Ordinal);
        var swapped = SampleReports.Image[..results] + """
            "Results": [
              { "Class": "lang-pkgs", "Vulnerabilities": [ { "VulnerabilityID": "A-1", "PkgName": "b", "Severity": "HIGH" }, { "VulnerabilityID": "A-1", "PkgName": "a", "FixedVersion": "2", "Severity": "LOW" } ] }
            ] }
            """;

        // The package with a fix is the one to name, and the severity is the worst.
        Assert.Contains("vulnerability\tA-1\tHIGH\ta\t\t2\t2\t", Lines(swapped, High));
    }

    [Fact]
    public void The_schema_of_old_versions() => Assert.Equal(
        ["trivy/web.json", "artifact\talpine:3.10", "created\t", "os\talpine 3.10.9\t", "vulnerability\tCVE-2021-36159\tCRITICAL\tapk-tools\t2.10.6-r0\t2.10.7-r0\t1\tbase", ""],
        Lines(SampleReports.First, High));

    [Theory]
    [InlineData("")]
    [InlineData(""", "Results": null""")]
    [InlineData(""", "Results": []""")]
    [InlineData(""", "Results": [{ "Target": "web (debian 12.5)", "Class": "os-pkgs", "Type": "debian" }]""")]
    [InlineData(""", "Results": [{ "Target": "web (debian 12.5)", "Class": "os-pkgs", "Vulnerabilities": [] }], "CreatedAt": "0001-01-01T00:00:00Z", "Metadata": null, "Trivy": { "Version": "0.68" }""")]
    public void An_image_in_which_nothing_was_found(string rest) =>
        Assert.Equal(["trivy/web.json", "artifact\tweb:1", "created\t", "os\t\t", ""], Lines($$"""{ "SchemaVersion": 2, "ArtifactName": "web:1"{{rest}} }""", High));

    [Fact]
    public void The_end_of_life_of_the_distribution() => Assert.Contains(
        "os\talpine 3.10.9\teol", Lines("""{ "SchemaVersion": 2, "ArtifactName": "web:1", "Metadata": { "OS": { "Family": "alpine", "Name": "3.10.9", "EOSL": true } } }""", High));

    [Fact]
    public void The_digest_of_the_name_counts_too() =>
        Assert.Equal(["digest\tsha256:aa"], Lines("""{ "SchemaVersion": 2, "ArtifactName": "web:1@sha256:aa", "Metadata": { "RepoDigests": ["x@sha256:aa"] } }""", High).Where(line => line.StartsWith("digest", StringComparison.Ordinal)));

    [Theory]
    [InlineData("sha256:aaaa", "base")]
    [InlineData("sha256:bbbb", "")]
    public void The_history_tells_the_layers_of_the_base_image(string layer, string expected)
    {
        var text = $$"""
            {
              "SchemaVersion": 2, "ArtifactName": "web:1",
              "Metadata": { "ImageConfig": {
                "history": [
                  { "created_by": "/bin/sh -c #(nop) ADD file:1 in /" },
                  { "created_by": "/bin/sh -c #(nop)  CMD [\"bash\"]", "empty_layer": true },
                  { "created_by": "COPY app /app" },
                  { "created_by": "ENV A=1", "empty_layer": true },
                  { "created_by": "CMD [\"/app/run\"]", "empty_layer": true }
                ],
                "rootfs": { "type": "layers", "diff_ids": [ "sha256:aaaa", "sha256:bbbb" ] } } },
              "Results": [ { "Class": "{{(expected.Length > 0 ? "lang-pkgs" : "os-pkgs")}}", "Vulnerabilities": [ { "VulnerabilityID": "A-1", "PkgName": "p", "Severity": "HIGH", "Layer": { "DiffID": "{{layer}}" } } ] } ]
            }
            """;
        Assert.Contains("vulnerability\tA-1\tHIGH\tp\t\t\t1\t" + expected, Lines(text, High));
    }

    [Fact]
    public void A_report_of_manifests() => Assert.Equal(
        [
            "trivy/web.json",
            "issue\tKSV-0014\tHIGH\tContainer 'web' of Deployment 'shop' should set 'securityContext.readOnlyRootFilesystem' to true\tChange it to true.\tmanifests\tdemo/shop.deployment.yaml\t12\t20\t- name: web",
            "issue\tKSV-0117\tHIGH\tPrivileged ports\t\tmanifests\tdemo/shop.deployment.yaml\t0\t0\t",
            "",
        ],
        Lines(SampleReports.Config, High, ReportKind.Config));

    [Fact]
    public void Manifests_in_which_nothing_was_found() =>
        Assert.Equal(["trivy/web.json", ""], Lines("""{ "SchemaVersion": 2, "ArtifactName": "manifests", "ArtifactType": "filesystem", "Results": [ { "Target": "a.yaml", "Class": "config" } ] }""", High, ReportKind.Config));

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(SampleReports.ImageLines, Lines("\uFEFF" + SampleReports.Image, High));

    [Theory]
    [InlineData("""{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [] }""", "is a CycloneDX document")]
    [InlineData("""{ "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT" }""", "is an SPDX document")]
    [InlineData("""{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [] }""", "is a SARIF log")]
    [InlineData("""{ "ClusterName": "prod", "Resources": [] }""", "is the report of a scan of a cluster")]
    [InlineData("""{ "version": 0, "detector": {}, "manifests": {} }""", "is a snapshot of dependencies for GitHub")]
    [InlineData("{}", "has no SchemaVersion")]
    [InlineData("null", "holds no object")]
    [InlineData("\"text\"", "holds no object")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "filesystem", "Results": [ { "Target": "a", "Class": "lang-pkgs" } ] }""", "is the report of a scan of a filesystem")]
    public void Other_formats_are_named_with_the_one_that_is_wanted(string text, string what) =>
        Assert.Equal($"The file {what}, and not a report that can be read. Write it with 'trivy image --format json'.", Fails(text, "MDSL0043"));

    [Theory]
    [InlineData("[]", "does not say of which image it is")]
    [InlineData("""[{ "Target": "app/package-lock.json", "Vulnerabilities": null }]""", "does not say of which image it is")]
    [InlineData("[1]", "[0] of the report is not an object")]
    [InlineData("""{ "SchemaVersion": 3, "ArtifactName": "a" }""", "has schema version 3")]
    [InlineData("""{ "SchemaVersion": "2", "ArtifactName": "a" }""", "SchemaVersion of the report is not a number")]
    [InlineData("""{ "SchemaVersion": 2 }""", "ArtifactName of the report is not there")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "" }""", "ArtifactName of the report is not there")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": {} }""", "Results of the report is not a list")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [null] }""", "Results[0] of the report is not an object")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Vulnerabilities": {} }] }""", "Results[0].Vulnerabilities of the report is not a list")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Vulnerabilities": ["CVE-1"] }] }""", "Results[0].Vulnerabilities[0] of the report is not an object")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Vulnerabilities": [{}] }] }""", "Results[0].Vulnerabilities[0].VulnerabilityID of the report is not there")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Vulnerabilities": [{ "VulnerabilityID": "C", "Severity": "DIRE" }] }] }""", "Severity of the report is not one of UNKNOWN")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Secrets": [{ "Severity": "HIGH" }] }] }""", "RuleID of the report is not there")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Results": [{ "Secrets": true }] }""", "Secrets of the report is not a list")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "CreatedAt": "yesterday" }""", "CreatedAt of the report is not a time")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Metadata": { "OS": { "EOSL": "no" } } }""", "Metadata.OS.EOSL of the report is not true or false")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "Metadata": { "RepoTags": [1] } }""", "Metadata.RepoTags[0] of the report is not a text")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "a", "ArtifactType": "filesystem", "Results": [{ "Class": "config", "Misconfigurations": [{}] }] }""", "Results[0].Target of the report is not there")]
    public void What_is_not_as_the_format_says_is_an_error_with_its_path(string text, string message) => Assert.Contains(message, Fails(text, "MDSL0043"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\uFEFF", "is empty")]
    [InlineData("2026-01-02T03:04:05Z\tFATAL\timage scan error", "is no JSON")]
    [InlineData("{ } { }", "is no JSON")]
    [InlineData("{ \"a\": 01 }", "is no JSON")]
    public void What_is_no_JSON_is_an_error(string text, string message) => Assert.Contains(message, Fails(text, "MDSL0042"), StringComparison.Ordinal);

    [Fact]
    public void The_place_of_the_error_is_said()
    {
        var problem = Assert.Throws<ReportProblem>(() => Read("{\n  \"SchemaVersion\": 2,,\n}"u8.ToArray(), High));
        Assert.Equal((2, 22), (problem.Line, problem.Column));
    }

    [Fact]
    public void UTF_16_is_named() => Assert.Contains("--output", Assert.Throws<ReportProblem>(() => Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(SampleReports.Image)], High)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(SampleReports.Image)]
    [InlineData(SampleReports.First)]
    [InlineData(SampleReports.Config)]
    public void A_report_that_was_cut_off_never_passes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<ReportProblem>(() => Read(bytes[..length], High));
        }
    }

    [Fact]
    public void A_report_with_bytes_changed_is_read_or_is_an_error_and_nothing_else()
    {
        var random = new Random(20260102);
        var valid = Encoding.UTF8.GetBytes(SampleReports.Image);
        for (var i = 0; i < 4000; i++)
        {
            var bytes = (byte[])valid.Clone();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Read(bytes, High);
            }
            catch (ReportProblem problem)
            {
                Assert.NotEmpty(problem.Message);
            }
        }
    }

    [Theory]
    [InlineData("2026-01-08T00:00:00Z", 7, false)]
    [InlineData("2026-01-03T23:59:59Z", 7, false)]
    [InlineData("2026-01-02T00:00:00Z", 7, true)]
    [InlineData("2026-01-02T00:00:00Z", 0, false)]
    [InlineData("", 7, true)]
    [InlineData("", 0, false)]
    [InlineData("2026-01-11T00:00:00Z", 7, false)]
    [InlineData("2026-01-12T00:00:00Z", 7, true)]
    public void A_report_grows_old(string created, int days, bool isStale) => Assert.Equal(isStale, new ReportAge("2026-01-10", days).IsStale(created));

    private static string[] Lines(string text, ReportSettings settings, ReportKind kind = ReportKind.Image)
    {
        var (read, content) = Read(Encoding.UTF8.GetBytes(text), settings);
        Assert.Equal(kind, read);
        return content.Split('\n');
    }

    private static string Fails(string text, string code)
    {
        var problem = Assert.Throws<ReportProblem>(() => Read(Encoding.UTF8.GetBytes(text), High));
        Assert.Equal(code, problem.Code);
        return problem.Message;
    }

    private static (ReportKind Kind, string Content) Read(byte[] bytes, ReportSettings settings) => ReportReader.Read(bytes, "trivy/web.json", settings);
}
