using System.Reflection;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>
/// Copies of all samples, to build and to change, once for all tests. Nested builds have obj and bin of their own, so that they never meet the
/// build that runs these tests; and as they share them, ManifestDsl itself is built once.
/// </summary>
public sealed class SampleFolder : IDisposable
{
    /// <summary>The folder of the whole repository.</summary>
    public static string RepositoryRoot { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private readonly TempFolder _folder = new();

    public SampleFolder()
    {
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets"])
        {
            _folder.Write(file, File.ReadAllText(Path.Combine(Samples, file)));
        }

        File.Copy(Path.Combine(RepositoryRoot, "global.json"), _folder["global.json"]);
        foreach (var sample in Directory.GetDirectories(Samples))
        {
            Reset(Path.GetFileName(sample));
        }

        // The tag of Payments comes from the build; here, where one build makes all, from the project.
        Edit("Company/Payments/Payments.csproj", "<Nullable>", "<ImageTag>1.4.2</ImageTag><Nullable>");
        foreach (var project in Shops)
        {
            Edit($"{project}/{Path.GetFileName(project)}.csproj", "<Nullable>", "<ErrorLog>findings.sarif,version=2.1</ErrorLog><Nullable>");
        }

        _folder.Write("Clean.slnx", $"<Solution>{string.Concat(Clean.Select(project => $"<Project Path=\"{project}/{Path.GetFileName(project)}.csproj\" />"))}</Solution>");
        FirstBuild = Run("build", "Clean.slnx").Succeeded();
        FirstManifests = Clean.ToDictionary(project => project, project => Manifests(Path.GetFileName(project)));
        FirstFindings = Shops.ToDictionary(project => project, project => Sarif.IdsIn(Read(project + "/findings.sarif")));
        OrdersOutput = Output("Orders");
        ComponentManifests = Manifests("Acme.Components");
    }

    /// <summary>The projects that have no findings, by folder.</summary>
    public static IReadOnlyList<string> Clean { get; } = ["Hello", "Environments", "Company/Orders", "Company/Payments", "Comparison", "Shop/Shop", "ShopRaw"];

    /// <summary>Those that have no suggestions either.</summary>
    private static IReadOnlyList<string> Shops { get; } = ["Comparison", "Shop/Shop", "ShopRaw"];

    private static string Samples { get; } = Path.Combine(RepositoryRoot, "samples");

    /// <summary>The build of all clean samples as they are.</summary>
    public DotnetResult FirstBuild { get; }

    /// <summary>What that build wrote, by the folder of the project.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> FirstManifests { get; }

    /// <summary>The ids of what is found in the samples of whole applications, suggestions too.</summary>
    public IReadOnlyDictionary<string, string[]> FirstFindings { get; }

    /// <summary>The output of the project Orders after that build.</summary>
    public string[] OrdersOutput { get; }

    /// <summary>What that build wrote for the component.</summary>
    public IReadOnlyDictionary<string, string> ComponentManifests { get; }

    /// <summary>Runs the dotnet command in the folder of the samples.</summary>
    public DotnetResult Run(params string[] arguments) => Dotnet.Run(_folder.Root, Environment(), arguments);

    /// <summary>Runs the dotnet command in the folder of one sample; ManifestDsl itself is not built again.</summary>
    public DotnetResult RunIn(string sample, params string[] arguments) =>
        Dotnet.Run(_folder[sample], new Dictionary<string, string>(Environment()) { ["BuildProjectReferences"] = "false" }, arguments);

    /// <summary>Builds again what changed of a project or solution; ManifestDsl itself did not.</summary>
    public DotnetResult Rebuild(string project) => Run("build", project, "--no-restore", "-p:BuildProjectReferences=false");

    /// <summary>Where a file or folder is on disk.</summary>
    public string PathOf(string path) => _folder[path];

    /// <summary>A file of a sample.</summary>
    public string Read(string file) => _folder.Read(file);

    /// <summary>Writes a file of a sample.</summary>
    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Changes a file of a sample.</summary>
    public void Edit(string file, Func<string, string> edit)
    {
        var text = Read(file);
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        _folder.Write(file, edited);
    }

    /// <summary>Replaces text in a file of a sample.</summary>
    public void Edit(string file, string from, string to) => Edit(file, text => text.Replace(from, to, StringComparison.Ordinal));

    /// <summary>The sample as it is in the repository, without what builds and tests left in it.</summary>
    public void Reset(string sample)
    {
        if (Directory.Exists(_folder[sample]))
        {
            Directory.Delete(_folder[sample], recursive: true);
        }

        var files = Directory.GetFiles(Path.Combine(Samples, sample), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Samples, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"));
        foreach (var file in files)
        {
            _folder.Write(file, File.ReadAllText(Path.Combine(Samples, file)));
        }
    }

    /// <summary>The files that a build put into the output of a project.</summary>
    public string[] Output(string project) => _folder.List($"artifacts/bin/{project}/debug");

    /// <summary>All source files of a sample: name and content.</summary>
    public Dictionary<string, string> Sources(string sample) =>
        Directory.GetFiles(_folder[sample], "*.cs").ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The images that the last build of a project listed, by the folder of the list.</summary>
    public IReadOnlyDictionary<string, string> Images(string project)
    {
        var folder = $"artifacts/bin/{project}/debug/manifests";
        return _folder.List(folder).Where(static path => path.EndsWith("images.txt", StringComparison.Ordinal))
            .ToDictionary(static path => Path.GetDirectoryName(path)!, path => _folder.Read($"{folder}/{path}"), StringComparer.Ordinal);
    }

    /// <summary>The YAML files that the last build of a project wrote: path and content.</summary>
    public IReadOnlyDictionary<string, string> Manifests(string project)
    {
        var folder = $"artifacts/bin/{project}/debug/manifests";
        return _folder.List(folder).Where(static path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToDictionary(path => path, path => _folder.Read($"{folder}/{path}"), StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> Environment() => new()
    {
        ["RepositoryRoot"] = RepositoryRoot,
        ["ArtifactsPath"] = _folder["artifacts"],
        ["UseArtifactsOutput"] = "true",
    };
}

/// <summary>All tests share the folder, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<SampleFolder>
{
    public const string Name = "Samples";
}
