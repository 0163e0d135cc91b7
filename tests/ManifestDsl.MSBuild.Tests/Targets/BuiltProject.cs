using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

/// <summary>A project as a user's, with the build files of the package; C# with the attributes stands in for the generator.</summary>
public sealed class BuiltProject : IDisposable
{
    private const string Name = "Größe & mehr/Hello.csproj";

    public BuiltProject(string frameworks = "<TargetFramework>net10.0</TargetFramework>", string properties = "")
    {
        var package = Path.Combine(AppContext.BaseDirectory, "package");
        var compiles = frameworks.Contains("TargetFrameworks", StringComparison.Ordinal) ? "'$(TargetFramework)' != ''" : "true";
        var task = typeof(WriteManifests).Assembly.Location;
        // Spaces, an ampersand and letters beyond ASCII: a project may lie anywhere. The imports are those that NuGet makes.
        Folder.Write(Name, $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{package}/build/ManifestDsl.props" Condition="{compiles}" />
              <PropertyGroup>
                {frameworks}
                <ManifestTasksAssembly Condition="{compiles}">{task}</ManifestTasksAssembly>
                {properties}
              </PropertyGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{package}/build/ManifestDsl.targets" Condition="{compiles}" />
              <Import Project="{package}/buildMultiTargeting/ManifestDsl.targets" Condition="!({compiles})" />
            </Project>
            """);
        Folder.Write("Directory.Build.props", "<Project />");
        Folder.Write("Directory.Build.targets", "<Project />");
        Folder.Write("Größe & mehr/Attributes.cs", CompiledAssembly.Attributes);
    }

    public TempFolder Folder { get; } = new();

    public string ProjectFolder => Folder["Größe & mehr"];

    public string ManifestFolder => Path.Combine(ProjectFolder, "bin", "Debug", "net10.0", "manifests");

    public string ListFile => Path.Combine(ProjectFolder, "obj", "Debug", "net10.0", "manifests.list");

    public void Declare(CompiledAssembly assembly) => Folder.Write("Größe & mehr/Generated.cs", assembly.ToSource());

    public DotnetResult Build(params string[] arguments) => Dotnet.Run(ProjectFolder, ["build", .. arguments]);

    public DotnetResult Run(params string[] arguments) => Dotnet.Run(ProjectFolder, arguments);

    /// <summary>The files in the default manifest folder.</summary>
    public string[] Manifests => List("bin/Debug/net10.0/manifests");

    /// <summary>The files below a folder of the project.</summary>
    public string[] List(string path) => Folder.List("Größe & mehr/" + path);

    public void Dispose() => Folder.Dispose();
}
