using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests;

/// <summary>
/// A project outside of the repository that knows the package from a feed only. Packages are restored into the folder of
/// this test run, so that the user's cache can neither help nor hide anything.
/// </summary>
public sealed class ConsumerProject : IDisposable
{
    private const string Name = "Mein Büro & Co";
    private readonly TempFolder folder = new();

    public ConsumerProject(PackedPackage package, string items = "")
    {
        folder.Write($"{Name}/Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{package.Restored}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ManifestDsl" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
    }

    public string ProjectFolder => folder[Name];

    public string ManifestFolder => Path.Combine(ProjectFolder, "bin", "Debug", "net10.0", "manifests");

    public string[] Manifests => folder.List($"{Name}/bin/Debug/net10.0/manifests");

    public string Manifest(string path) => File.ReadAllText(Path.Combine(ManifestFolder, path));

    public Dictionary<string, DateTime> Times() =>
        Manifests.ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Combine(ManifestFolder, path)));

    public void Write(string file, string content) => folder.Write($"{Name}/{file}", content);

    public DotnetResult Build(params string[] arguments) => Dotnet.Run(ProjectFolder, ["build", .. arguments]);

    public DotnetResult Clean() => Dotnet.Run(ProjectFolder, "clean");

    public void Dispose() => folder.Dispose();
}
