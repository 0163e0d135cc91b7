using System.IO.Compression;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests;

/// <summary>A component that is packed, and two projects that know it from a feed only, one of which refers to the other.</summary>
public sealed class ComponentSolution : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly PackedPackage package;

    public ComponentSolution(PackedPackage package)
    {
        this.package = package;
        folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
                <add key="components" value="{folder["feed"]}" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(folder["feed"]);
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        Project("Acme.Components", "<ManifestComponent>true</ManifestComponent><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", "");
        folder.Write("Acme.Components/Web/Base.cs", """
            using ManifestDsl;

            namespace Acme;

            internal static class Base
            {
                public static Deployment Web(string name, bool privileged = false, string? tag = null) => new(name)
                {
                    Containers = [.. Enumerable.Repeat(name, 1).Select(n => new Container(n, $"example.org/web:{tag ?? "1.0.0"}")
                    {
                        User = 10001,
                        Privileged = privileged,
                        Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "128Mi" },
                    })],
                };

                public static Deployment Debugger(string name) => Web(name, privileged: true);
            }
            """);

        // Other settings than the component's, and every warning on.
        const string Reference = """<PackageReference Include="Acme.Components" Version="1.2.0-beta" />""";
        const string Strict = "<Nullable>disable</Nullable><WarningLevel>9999</WarningLevel>";
        Project("Orders", Strict, Reference);
        Project("Payments", Strict, Reference + """<ProjectReference Include="../Orders/Orders.csproj" />""");
        Declare("Orders", "Acme.Base.Web(\"orders\")");
        Declare("Payments", "Acme.Base.Web(\"payments\", tag: \"2.0.0\")");
    }

    /// <summary>Packs the component and names the files in its package.</summary>
    public (DotnetResult Result, string[] Entries) Pack()
    {
        var result = Dotnet.Run(folder["Acme.Components"], "pack", "-o", folder["feed"], "-p:Version=1.2.0-beta").Succeeded();
        using var archive = ZipFile.OpenRead(folder["feed/Acme.Components.1.2.0-beta.nupkg"]);
        return (result, [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)]);
    }

    public void Declare(string project, string value) => folder.Write($"{project}/App.cs", $$"""
        using ManifestDsl;

        [Manifests]
        public static partial class App{{project}}
        {
            public static Deployment Web => {{value}};
        }
        """);

    public DotnetResult Build(string project, params string[] arguments) => Dotnet.Run(folder[project], ["build", .. arguments]);

    public string Manifest(string project, string path) => folder.Read($"{project}/bin/Debug/net10.0/manifests/{path}");

    public string[] Output(string project) => folder.List($"{project}/bin/Debug/net10.0");

    public void Dispose() => folder.Dispose();

    private void Project(string name, string properties, string items) => folder.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RestorePackagesPath>{folder["packages"]}</RestorePackagesPath>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ManifestDsl" Version="{package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);
}
