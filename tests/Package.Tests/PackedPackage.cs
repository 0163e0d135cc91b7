using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests;

/// <summary>
/// The package, packed once for all tests. The nested build has obj and bin of its own, so it never meets the build that
/// runs these tests, and each run has its own version, so no cache can stand in for it.
/// </summary>
/// <remarks>No fixture of a collection: the tests of one collection wait for each other, and most of what these do is to wait for builds.</remarks>
public sealed class PackedPackage
{
    private static readonly Lazy<PackedPackage> Packed = new(static () => new());

    private PackedPackage()
    {
        Version = "0.0.0-test" + Guid.NewGuid().ToString("N")[..12];
        try
        {
            PackOutput = Dotnet.Run(
                RepositoryRoot,
                "pack",
                "src/ManifestDsl",
                "-o",
                Feed,
                "-p:Version=" + Version,
                "-p:UseArtifactsOutput=true",
                "-p:ArtifactsPath=" + Folder["artifacts"]).Succeeded().Output;
        }
        catch
        {
            Folder.Dispose();
            throw;
        }
    }

    public static PackedPackage Instance => Packed.Value;

    public static string RepositoryRoot { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public TempFolder Folder { get; } = new();

    public string Version { get; }

    public string PackOutput { get; }

    /// <summary>A NuGet source with the package alone.</summary>
    public string Feed => Folder["feed"];

    /// <summary>Where consumers restore packages to.</summary>
    public string Restored => Folder["packages"];

    public string[] Entries
    {
        get
        {
            using var archive = Open();
            return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
        }
    }

    public XElement Nuspec
    {
        get
        {
            using var archive = Open();
            using var stream = archive.GetEntry("ManifestDsl.nuspec")!.Open();
            return XElement.Load(stream);
        }
    }

    /// <summary>Removes the package and what consumers have restored, when there is any.</summary>
    public static void Remove()
    {
        if (Packed.IsValueCreated)
        {
            Packed.Value.Folder.Dispose();
        }
    }

    public string Text(string entry)
    {
        using var archive = Open();
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private ZipArchive Open() => ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Feed)));
}
