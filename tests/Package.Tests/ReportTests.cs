namespace ManifestDsl.Package.Tests;

/// <summary>Scan reports in real builds.</summary>
public sealed class ReportTests : IClassFixture<PackageUse>, IDisposable
{
    private const string Report = """
        {
          "SchemaVersion": 2, "CreatedAt": "2026-01-02T03:04:05Z", "ArtifactName": "ghcr.io/acme/web:1.4", "ArtifactType": "container_image",
          "Results": [ { "Target": "ghcr.io/acme/web:1.4 (debian 12.5)", "Class": "os-pkgs", "Type": "debian", "Vulnerabilities": [
            { "VulnerabilityID": "CVE-2024-0001", "PkgName": "openssl", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2", "Severity": "HIGH" },
            { "VulnerabilityID": "CVE-2024-0002", "PkgName": "zlib1g", "InstalledVersion": "1.2", "FixedVersion": "1.3", "Severity": "CRITICAL" } ] } ]
        }
        """;

    private const string Shop = """
        using ManifestDsl;

        [Manifests(Namespace = "demo")]
        public static partial class Shop
        {
            [Waive("CVE-2024-0002", "compresses nothing")]
            public static Deployment Web => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4")] };
        }
        """;

    private readonly ConsumerProject consumer = new(PackedPackage.Instance, """<ManifestTrivyReport Include="trivy/*.json" />""");

    [Fact]
    public void Findings_come_with_the_report_and_errors_with_a_broken_one()
    {
        var ignore = Path.Combine(consumer.ProjectFolder, "trivy", ".trivyignore.yaml");
        consumer.Write("Shop.cs", Shop);
        consumer.Write("trivy/web.json", Report);
        var found = consumer.Build("-p:ManifestToday=2026-01-09").Succeeded().Output;
        Assert.Contains("Shop.cs(7,76): warning MDSL2080: Container 'web' of Deployment 'demo/shop' runs ghcr.io/acme/web:1.4, which has 1 high vulnerability with a fix, CVE-2024-0001", found);
        Assert.DoesNotContain("MDSL2084", found);
        Assert.Contains("- id: CVE-2024-0002\n  statement: compresses nothing\n", File.ReadAllText(ignore), StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"CVE-2024-0002\"", consumer.Manifest("waivers.json"), StringComparison.Ordinal);

        // A report that changes, and one that grows old, are seen by the next build.
        consumer.Write("trivy/web.json", Report.Replace("CVE-2024-0001", "CVE-2024-0009", StringComparison.Ordinal));
        var changed = consumer.Build("--no-restore", "-p:ManifestToday=2026-01-10").Succeeded().Output;
        Assert.Contains("CVE-2024-0009", changed);
        Assert.Contains("warning MDSL2084: ", changed);

        consumer.Write("trivy/web.json", Report[..200]);
        Assert.Contains("web.json(3,", consumer.Build("--no-restore").FailedWith("MDSL0042").Output);

        // In an IDE the error must not take the references and all analysis with it.
        consumer.Build("--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();

        consumer.Clean().Succeeded();
        Assert.False(File.Exists(ignore));
        Assert.True(File.Exists(Path.Combine(consumer.ProjectFolder, "trivy", "web.json")));
    }

    public void Dispose() => consumer.Dispose();
}
