using System.Reflection;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>
/// A copy of a sample, to build and to change. Nested builds have obj and bin of their own, so they never meet the build
/// that runs these tests.
/// </summary>
internal sealed class SampleCopy : IDisposable
{
    /// <summary>The folder of the whole repository.</summary>
    public static string RepositoryRoot { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private readonly TempFolder _folder = new();
    private readonly string _name;

    public SampleCopy(string name)
    {
        _name = name;
        var samples = Path.Combine(RepositoryRoot, "samples");
        string[] files = ["Directory.Build.props", "Directory.Build.targets", .. FilesOf(samples, name)];
        foreach (var file in files)
        {
            _folder.Write(file.Replace('\\', '/'), File.ReadAllText(Path.Combine(samples, file)));
        }

        File.Copy(Path.Combine(RepositoryRoot, "global.json"), _folder["global.json"]);
    }

    /// <summary>Runs the dotnet command in the folder of the samples.</summary>
    public DotnetResult Run(params string[] arguments) => Dotnet.Run(
        _folder.Root,
        new Dictionary<string, string>
        {
            ["RepositoryRoot"] = RepositoryRoot,
            ["ArtifactsPath"] = _folder["artifacts"],
            ["UseArtifactsOutput"] = "true",
        },
        arguments);

    /// <summary>A source file of the sample.</summary>
    public string Source(string file) => _folder.Read($"{_name}/{file}");

    /// <summary>Adds a source file to the copy.</summary>
    public void Write(string file, string text) => _folder.Write($"{_name}/{file}", text);

    /// <summary>Changes a source file of the copy.</summary>
    public void Edit(string file, Func<string, string> edit)
    {
        var text = Source(file);
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        _folder.Write($"{_name}/{file}", edited);
    }

    /// <summary>Replaces text in a file of the sample.</summary>
    public void Edit(string file, string from, string to) => Edit(file, text => text.Replace(from, to, StringComparison.Ordinal));

    /// <summary>The files that a build put into the output of one of the projects.</summary>
    public string[] Output(string project) => _folder.List($"artifacts/bin/{project}/debug");

    /// <summary>All source files of the sample: name and content.</summary>
    public Dictionary<string, string> Sources() =>
        Directory.GetFiles(_folder[_name], "*.cs").ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The manifests that the last build wrote: path and content.</summary>
    public Dictionary<string, string> Manifests(string? project = null)
    {
        var folder = $"artifacts/bin/{project ?? _name}/debug/manifests";
        return _folder.List(folder).ToDictionary(path => path, path => _folder.Read($"{folder}/{path}"), StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // Without what builds left in the sample itself.
    private static IEnumerable<string> FilesOf(string samples, string name) => Directory
        .GetFiles(Path.Combine(samples, name), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(samples, file))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
