namespace ManifestDsl.Package.Tests;

public sealed class ArchiveTests : IClassFixture<PackageUse>
{
    private readonly PackedPackage package = PackedPackage.Instance;

    [Fact]
    public void Holds_exactly_these_files()
    {
        string[] own = [.. package.Entries.Where(entry => !entry.StartsWith("package/services/", StringComparison.Ordinal) && !entry.StartsWith("_rels/", StringComparison.Ordinal))];
        Assert.Equal(
            [
                "LICENSE",
                "ManifestDsl.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/ManifestDsl.Analyzers.dll",
                "analyzers/dotnet/cs/ManifestDsl.CodeFixes.dll",
                "analyzers/dotnet/cs/ManifestDsl.Engine.dll",
                "analyzers/dotnet/cs/ManifestDsl.Evaluation.dll",
                "analyzers/dotnet/cs/ManifestDsl.Generators.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ManifestDsl.Components.targets",
                "build/ManifestDsl.CustomResources.targets",
                "build/ManifestDsl.ImageProject.targets",
                "build/ManifestDsl.Images.targets",
                "build/ManifestDsl.Policy.targets",
                "build/ManifestDsl.Reports.targets",
                "build/ManifestDsl.Scanning.targets",
                "build/ManifestDsl.props",
                "build/ManifestDsl.targets",
                "build/presets/baseline.globalconfig",
                "build/presets/restricted.globalconfig",
                "build/presets/strict.globalconfig",
                "buildMultiTargeting/ManifestDsl.targets",
                "lib/net10.0/ManifestDsl.dll",
                "lib/net10.0/ManifestDsl.xml",
                "tasks/netstandard2.0/ManifestDsl.Engine.dll",
                "tasks/netstandard2.0/ManifestDsl.MSBuild.dll",
                "tasks/netstandard2.0/YamlDotNet.dll",
            ],
            own);
    }

    [Fact]
    public void Depends_on_KubernetesClient_alone()
    {
        var dependency = Assert.Single(package.Nuspec.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("KubernetesClient", dependency.Attribute("id")!.Value);
        Assert.Equal("21.0.8", dependency.Attribute("version")!.Value);
    }

    [Fact]
    public void Packs_without_a_warning() => Assert.DoesNotContain("warning", package.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Carries_the_notice_of_what_it_ships()
    {
        Assert.Contains("Antoine Aubry and contributors", package.Text("THIRD-PARTY-NOTICES.txt"));
        Assert.Contains("Apache License", package.Text("LICENSE"));
    }
}
