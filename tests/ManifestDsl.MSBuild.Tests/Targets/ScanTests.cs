using System.Runtime.Versioning;
using ManifestDsl.MSBuild.Scanning;
using ManifestDsl.MSBuild.Tests.Scanning;
using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

/// <summary>dotnet build -t:ScanImages.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScanTests
{
    [Fact]
    public void ScanImages_builds_scans_once_for_all_frameworks_and_fails_without_the_scanner()
    {
        using var trivy = new ScannerStandIn();
        using var project = new BuiltProject("<TargetFrameworks>;net10.0;\n netstandard2.0</TargetFrameworks>");
        project.Declare(new CompiledAssembly().Add("a.yaml", "a: 1\n").Image("nginx:1.29"));

        var missing = project.Build("-t:ScanImages", "-p:TrivyPath=no-such-scanner").FailedWith("MDSL0055");
        Assert.Contains("'no-such-scanner' is not on the PATH. Install Trivy (https://trivy.dev/", missing.Output, StringComparison.Ordinal);
        Assert.Contains("set TrivyPath to its file", missing.Output, StringComparison.Ordinal);
        Assert.Equal(["a.yaml", "images.json", "images.txt"], project.Manifests);
        Assert.Empty(project.List("trivy"));

        var scan = project.Build("--no-restore", "-t:ScanImages", $"-p:TrivyPath={trivy.Tool}", "-p:TrivyArguments=--quiet").Succeeded();
        Assert.Equal([ReportFile.NameOf("nginx:1.29")], project.List("trivy"));
        Assert.Equal(["image", "--format", "json", "--output", "OUT", "--quiet", "nginx:1.29"], trivy.Arguments);
        Assert.Contains($"Hello: scanned nginx:1.29 -> trivy/{ReportFile.NameOf("nginx:1.29")}", scan.Output, StringComparison.Ordinal);
    }
}
