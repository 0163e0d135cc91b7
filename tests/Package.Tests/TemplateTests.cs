using System.IO.Compression;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests;

/// <summary>The template package, from packing it to the YAML of a project that is made with it.</summary>
public sealed class TemplateTests : IClassFixture<PackageUse>, IDisposable
{
    private readonly PackedTemplates templates = PackedTemplates.Instance;
    private readonly TempFolder folder = new();

    [Fact]
    public void The_package_holds_the_templates_and_nothing_else()
    {
        Assert.DoesNotContain("warning", templates.PackOutput, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            [
                "LICENSE",
                "ManifestDsl.Templates.nuspec",
                "README.md",
                "content/manifestdsl-ci/.github/workflows/workflow-name.yml",
                "content/manifestdsl-ci/.template.config/dotnetcli.host.json",
                "content/manifestdsl-ci/.template.config/template.json",
                "content/manifestdsl/.template.config/template.json",
                "content/manifestdsl/App.cs",
                "content/manifestdsl/Company.Manifests.csproj",
            ],
            Entries(templates.Archive));
    }

    [Fact]
    public void From_dotnet_new_to_YAML()
    {
        var package = PackedPackage.Instance;
        templates.New(folder.Root, "manifestdsl", "--no-update-check", "-n", "Shop.Manifests", "-o", folder["Shop.Manifests"], "--app", "web", "--namespace", "shop", "--image", "registry.example.org/shop/web:1.4.2").Succeeded();
        Assert.Equal(["App.cs", "Shop.Manifests.csproj"], folder.List("Shop.Manifests"));

        folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        var build = Dotnet.Run(folder["Shop.Manifests"], new Dictionary<string, string> { ["NUGET_PACKAGES"] = package.Restored }, "build").Succeeded();

        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Equal(["images.json", "images.txt", "shop.namespace.yaml", "shop/web.deployment.yaml", "shop/web.service.yaml", "shop/web.serviceaccount.yaml"], folder.List("Shop.Manifests/manifests"));
        Assert.Contains("image: registry.example.org/shop/web:1.4.2\n", folder.Read("Shop.Manifests/manifests/shop/web.deployment.yaml"));
        Assert.Contains("web.deployment.yaml (restricted)", build.Output);
    }

    public void Dispose() => folder.Dispose();

    private static string[] Entries(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }
}
