using System.Text;
using ManifestDsl.MSBuild.Inputs;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Writes what the project hands to declarations into one file, which the compiler gets as an additional file: the values of the
/// properties, and the files. Text files are named there and read by the compiler itself, so that an IDE has them as they are typed; all
/// others are in it, since the compiler would read them as text and lose bytes.
/// </summary>
/// <remarks>
/// The compiler's own way for properties (CompilerVisibleProperty) ends a value at the first ';' or '#'. Reports nothing: what is missing is
/// reported where a declaration asks for it.
/// </remarks>
public sealed class CollectInputs : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project file. Files are named from its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The file to write, in obj. It is not touched when it would stay the same.</summary>
    [Required]
    public string InputsFile { get; set; } = "";

    /// <summary>The declared properties: names, with the value as metadata <c>Value</c>.</summary>
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary>The declared files.</summary>
    public ITaskItem[] DeclaredFiles { get; set; } = [];

    /// <summary>The Dockerfiles whose images the project builds, with the metadata <c>Image</c>, <c>Stage</c> and <c>BuildArgs</c>.</summary>
    public ITaskItem[] Dockerfiles { get; set; } = [];

    /// <summary>
    /// The images that the .NET SDK builds of the project and of others: the repository, with the metadata <c>Registry</c>, <c>User</c>, <c>BaseImage</c> and <c>Ports</c>,
    /// which is <c>?</c> when they cannot be told; and <c>Origin</c>, the path of another project's file.
    /// </summary>
    public ITaskItem[] SdkImages { get; set; } = [];

    /// <summary>Sources of components. Of those with the metadata <c>Package</c> the analyzer must know that nobody can edit them here.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The files that the compiler has to read itself.</summary>
    [Output]
    public ITaskItem[] TextFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = LookAtFiles();

        // An item is read with MSBuild's escapes (%20 is a space), a path has none.
        TextFiles = [.. files.Where(file => file.Sort == "text").Select(file => file.Content)
            .Concat(Dockerfiles.Select(file => file.GetMetadata("FullPath")).Where(File.Exists)).Distinct(StringComparer.Ordinal).Select(path => new TaskItem(path.Replace("%", "%25")))];
        try
        {
            var path = Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", InputsFile);
            var content = Encoding.UTF8.GetBytes(Content(files));
            if (!File.Exists(path) || !Enumerable.SequenceEqual(File.ReadAllBytes(path), content))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, content);
            }
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            var problem = new Problem(ProblemCodes.CannotWrite, $"{InputsFile} cannot be written: {e.Message}");
            Log.LogError(null, problem.Code, null, problem.HelpLink, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private List<DeclaredFile> LookAtFiles()
    {
        var folder = Path.GetDirectoryName(ProjectFile) ?? "";
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in DeclaredFiles)
        {
            var name = InputNames.Of(item, folder);
            var path = item.GetMetadata("FullPath");
            if (files.TryGetValue(name, out var other) && other != path)
            {
                ambiguous.Add(name);
            }

            files[name] = path;
        }

        return [.. files.Select(file => ambiguous.Contains(file.Key) ? DeclaredFile.Ambiguous(file.Key) : DeclaredFile.Look(file.Key, file.Value))];
    }

    private string Content(List<DeclaredFile> files)
    {
        var text = new StringBuilder("ManifestDsl inputs 1\n");
        var parameters = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in Parameters)
        {
            parameters[parameter.ItemSpec] = parameter.GetMetadata("Value");
        }

        foreach (var parameter in parameters)
        {
            Line(text, "property", parameter.Key, parameter.Value);
        }

        foreach (var file in files)
        {
            Line(text, file.Sort, file.Name, file.Content);
        }

        foreach (var source in Sources.Where(source => source.GetMetadata("Package").Length > 0).OrderBy(source => source.GetMetadata("FullPath"), StringComparer.Ordinal))
        {
            Line(text, "package", source.GetMetadata("FullPath"), source.GetMetadata("Package"));
        }

        var folder = Path.GetDirectoryName(ProjectFile) ?? "";
        foreach (var file in Dockerfiles.OrderBy(file => file.GetMetadata("FullPath"), StringComparer.Ordinal))
        {
            // In the order in which the analyzer reads them.
            string[] about = [file.GetMetadata("Image").Trim(), file.GetMetadata("Stage").Trim(), file.GetMetadata("BuildArgs"), InputNames.Of(file, folder)];
            Line(text, "dockerfile", file.GetMetadata("FullPath"), string.Join("\n", about.Select(part => part.Replace('\n', ' '))));
        }

        foreach (var image in SdkImages)
        {
            string[] about =
            [
                image.GetMetadata("Registry"),
                image.GetMetadata("User"),
                image.GetMetadata("BaseImage"),
                image.GetMetadata("Ports").Replace(';', ' '),
                Path.GetFileName(image.GetMetadata("Origin")),
            ];
            Line(text, "sdk-image", image.ItemSpec, string.Join("\n", about));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string sort, string name, string content) =>
        text.Append(sort).Append('\t').Append(Escape(name)).Append('\t').Append(Escape(content)).Append('\n');

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\t", "%09").Replace("\r", "%0D").Replace("\n", "%0A");
}
