using System.Text;
using ManifestDsl.MSBuild.Inputs;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Prepares the sources of a component for its package, and the .props by which a project that refers to the package compiles them in.
/// </summary>
public sealed class PackComponent : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project file. The sources keep their paths from its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The id of the package.</summary>
    [Required]
    public string PackageId { get; set; } = "";

    /// <summary>The sources, as people wrote them.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The global usings that the project gets from the SDK or declares as items: the sources count on them.</summary>
    public ITaskItem[] Usings { get; set; } = [];

    /// <summary>The nullable context of the project.</summary>
    public string Nullable { get; set; } = "";

    /// <summary>The folder, in obj, to put the files in. What an earlier run left there is removed.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The files, with the folder in the package as metadata <c>PackagePath</c>.</summary>
    [Output]
    public ITaskItem[] PackageFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var projectFolder = Path.GetDirectoryName(ProjectFile) ?? "";
        var root = Path.Combine(projectFolder, OutputFolder);
        try
        {
            if (Directory.Exists(root))
            {
                Directory.Delete(root, recursive: true);
            }

            var header = PackagedSource.Header(Usings.Select(Using), Nullable);
            var files = Sources.Select(source => Write(
                root, "manifest-sources/" + PackagedSource.PathOf(InputNames.Of(source, projectFolder)), PackagedSource.Of(File.ReadAllText(source.GetMetadata("FullPath")), header)));
            PackageFiles = [.. files, Write(root, $"build/{PackageId}.props", Props())];
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            var problem = new Problem(ProblemCodes.CannotWrite, $"The sources of this component cannot be packed: {e.Message}");
            Log.LogError(null, problem.Code, null, problem.HelpLink, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private static string Using(ITaskItem item) =>
        item.GetMetadata("Alias") is { Length: > 0 } alias ? $"using {alias} = {item.ItemSpec};"
        : item.GetMetadata("Static").Equals("true", StringComparison.OrdinalIgnoreCase) ? $"using static {item.ItemSpec};"
        : $"using {item.ItemSpec};";

    private static TaskItem Write(string root, string path, string content)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        // With a slash at its end it is a folder for sure, whatever the name of the file.
        var item = new TaskItem(file.Replace("%", "%25"));
        item.SetMetadata("PackagePath", path.Substring(0, path.LastIndexOf('/') + 1).Replace("%", "%25"));
        return item;
    }

    private string Props() => $"""
        <Project>
          <ItemGroup>
            <ManifestSource Include="$(MSBuildThisFileDirectory)../manifest-sources/**/*.cs" Package="{PackageId}" />
          </ItemGroup>
        </Project>

        """.Replace("\r\n", "\n");
}
