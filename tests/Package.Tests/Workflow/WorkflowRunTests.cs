using System.Security.Cryptography;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>The scripts of the workflow, run in order on a project that <c>dotnet new manifestdsl</c> made, with stand-ins for the download and for Trivy.</summary>
public sealed class WorkflowRunTests : IClassFixture<PackageUse>, IDisposable
{
    private const string Vulnerable = """
        { "SchemaVersion": 2, "CreatedAt": "DAY", "ArtifactName": "IMAGE", "ArtifactType": "container_image", "Results": [
          { "Target": "web", "Class": "lang-pkgs", "Type": "nuget", "Vulnerabilities": [
            { "VulnerabilityID": "CVE-2099-0001", "PkgName": "Acme.Json", "InstalledVersion": "1.0.0", "FixedVersion": "1.0.1", "Severity": "CRITICAL" } ] } ] }
        """;

    private readonly LocalRunner runner = new(new(MadeWorkflow.Confirmed));

    [Fact]
    public void A_vulnerable_image_stops_it_and_a_clean_one_passes_every_gate()
    {
        MakeRepository();
        ProvideScanner();

        var stopped = runner.RunAll(out var log);
        Assert.True(stopped == "Build with the reports, warnings as errors", log);
        Assert.Contains("4 objects, 1 workloads, 1 images", log);
        Assert.Contains("1 images, 1 reports", log);
        Assert.Contains("error MDSL2080: ", log);
        Assert.Contains("CVE-2099-0001", runner.Folder.Read("repository/Shop.Manifests/manifests.sarif"));

        // As after a new scan of a newer image.
        var report = Assert.Single(runner.Folder.List("repository/Shop.Manifests/trivy"));
        runner.Folder.Write("repository/Shop.Manifests/trivy/" + report, Report().Replace("CRITICAL", "LOW", StringComparison.Ordinal));
        runner.Run("Gate: every image has a report that the build reads").Succeeded();
        runner.Run("Build with the reports, warnings as errors").Succeeded();
        runner.Run("Gate: findings were recorded").Succeeded();
        Assert.DoesNotContain("CVE-2099-0001", runner.Folder.Read("repository/Shop.Manifests/manifests.sarif"));
    }

    [Fact]
    public void A_scanner_with_another_checksum_is_not_unpacked()
    {
        ProvideScanner();
        runner.Environment["SCANNER_SHA256"] = new('e', 64);

        Assert.Contains("computed checksum did NOT match", runner.Run("Get the scanner").FailedAtAll().Output);
        Assert.Equal([".keep", "trivy.tar.gz"], runner.Folder.List("temp"));
    }

    [Fact]
    public void A_download_that_fails_fails()
    {
        runner.Provide("curl", "exit 22\n");
        runner.Run("Get the scanner").FailedAtAll();
        Assert.Equal([".keep"], runner.Folder.List("temp"));
    }

    public void Dispose() => runner.Dispose();

    private void MakeRepository()
    {
        var package = PackedPackage.Instance;
        var repository = runner.Folder["repository"];
        PackedTemplates.Instance.New(repository, "manifestdsl", "--no-update-check", "-n", "Shop.Manifests", "-o", Path.Combine(repository, "Shop.Manifests")).Succeeded();
        const string Project = "repository/Shop.Manifests/Shop.Manifests.csproj";
        runner.Folder.Write(Project, runner.Folder.Read(Project).Replace("</Project>", "<ItemGroup><ManifestTrivyReport Include=\"trivy/*.json\" /></ItemGroup></Project>", StringComparison.Ordinal));
        runner.Folder.Write("repository/NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        runner.Folder.Write("repository/Directory.Build.props", "<Project />");
        runner.Folder.Write("repository/Directory.Build.targets", "<Project />");
        runner.Environment["NUGET_PACKAGES"] = package.Restored;
    }

    // The archive that the stand-in for curl brings holds a script that writes the report.
    private void ProvideScanner()
    {
        runner.Provide("trivy", "while [ $# -gt 1 ]; do [ \"$1\" = --output ] && out=$2; shift; done\nsed \"s|IMAGE|$1|\" <<'END' >\"$out\"\n" + Vulnerable.Replace("DAY", Today, StringComparison.Ordinal) + "\nEND\n");
        Dotnet.RunProgram("tar", runner.Folder.Root, null, "-czf", "bin/release.tar.gz", "-C", "bin", "trivy").Succeeded();
        runner.Provide("curl", "while [ $# -gt 1 ]; do [ \"$1\" = --output ] && out=$2; shift; done\n"
            + "[ \"$1\" = https://github.com/aquasecurity/trivy/releases/download/v0.0.1/trivy_0.0.1_Linux-64bit.tar.gz ]\ncp \"$(dirname \"$0\")/release.tar.gz\" \"$out\"\n");
        runner.Environment["SCANNER_SHA256"] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(runner.Folder["bin/release.tar.gz"])));
    }

    private static string Today => DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Report() => Vulnerable.Replace("DAY", Today, StringComparison.Ordinal).Replace("IMAGE", "mcr.microsoft.com/dotnet/samples:aspnetapp", StringComparison.Ordinal);
}
