using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests;

/// <summary>The template package, packed and installed once for all tests, in a hive of its own: what the user of this machine has installed stays as it is.</summary>
public sealed class PackedTemplates
{
    private static readonly Lazy<PackedTemplates> Packed = new(static () => new());

    private PackedTemplates()
    {
        var package = PackedPackage.Instance;
        PackOutput = Dotnet.Run(
            PackedPackage.RepositoryRoot,
            "pack",
            "templates/ManifestDsl.Templates",
            "-o",
            package.Folder["templates"],
            "-p:Version=" + package.Version,
            "-p:UseArtifactsOutput=true",
            "-p:ArtifactsPath=" + package.Folder["templates-artifacts"]).Succeeded().Output;
        Archive = Assert.Single(Directory.GetFiles(package.Folder["templates"]));
        New(package.Folder.Root, "install", Archive).Succeeded();
    }

    public static PackedTemplates Instance => Packed.Value;

    public string PackOutput { get; }

    public string Archive { get; }

    /// <summary>Runs <c>dotnet new</c> in a folder.</summary>
    public DotnetResult New(string folder, params string[] arguments) => Dotnet.Run(folder, ["new", .. arguments, "--debug:custom-hive", PackedPackage.Instance.Folder["hive"]]);
}
