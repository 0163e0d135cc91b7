using System.Text;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.MSBuild.Inputs;
using ManifestDsl.MSBuild.Reports;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Writes what the project hands to declarations into one file, which the compiler gets as an additional file: the values of the
/// properties, and the files. Text files are named there and read by the compiler itself, so that an IDE has them as they are typed; all
/// others are in it, since the compiler would read them as text and lose bytes.
/// </summary>
/// <remarks>
/// The compiler's own way for properties (CompilerVisibleProperty) ends a value at the first ';' or '#'. Of files and properties it reports nothing: what is missing is
/// reported where a declaration asks for it. Scan reports are the exception: one that cannot be read is an error, for it must not pass for one that found nothing.
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

    /// <summary>The scan reports: of <c>trivy image</c> or <c>trivy config</c>, as JSON.</summary>
    public ITaskItem[] TrivyReports { get; set; } = [];

    /// <summary>What is below this severity is left out of reports: UNKNOWN, LOW, MEDIUM, HIGH (default) or CRITICAL.</summary>
    public string TrivySeverity { get; set; } = "HIGH";

    /// <summary>True to leave vulnerabilities without a fix out of reports. Default false.</summary>
    public bool TrivyIgnoreUnfixed { get; set; }

    /// <summary>The days after which a report is too old; 0 for never. Default 7.</summary>
    public int TrivyMaxAge { get; set; } = 7;

    /// <summary>True when an image without a report is a finding even if there is no report at all. Default false.</summary>
    public bool RequireScan { get; set; }

    /// <summary>The day of the build, <c>yyyy-MM-dd</c>, by which the age of reports is counted.</summary>
    public string Today { get; set; } = "";

    /// <summary>The file, in obj, that keeps what was read of reports. Empty to read them each time.</summary>
    public string ReportCacheFile { get; set; } = "";

    /// <summary>False to let reports that cannot be read pass here: in an IDE, where an error would take more than the report with it. Default true.</summary>
    public bool FailOnUnreadableReports { get; set; } = true;

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
            var path = Path.Combine(ProjectFolder, InputsFile);
            var content = Encoding.UTF8.GetBytes(Content(files, ReadReports()));
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

    private string ProjectFolder => Path.GetDirectoryName(ProjectFile) ?? "";

    private DeclaredReports ReadReports()
    {
        // A severity that is none is reported by the .targets.
        var settings = new ReportSettings(ScanSeverities.TryParse(TrivySeverity, out var severity) ? severity : ScanSeverity.High, TrivyIgnoreUnfixed);
        var cache = new ReportCache(ReportCacheFile.Length == 0 ? "" : Path.Combine(ProjectFolder, ReportCacheFile), settings);
        var reports = new DeclaredReports(ProjectFolder, cache, settings, new ReportAge(Today, TrivyMaxAge));
        reports.Read(TrivyReports);
        cache.Save();
        foreach (var (file, problem) in FailOnUnreadableReports ? reports.Problems : [])
        {
            Log.LogError(null, problem.Code, null, new Problem(problem.Code, "").HelpLink, file, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
        }

        return reports;
    }

    private List<DeclaredFile> LookAtFiles()
    {
        var folder = ProjectFolder;
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

    private string Content(List<DeclaredFile> files, DeclaredReports reports)
    {
        var text = new StringBuilder("ManifestDsl inputs 1\n");
        var parameters = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in Parameters)
        {
            parameters[parameter.ItemSpec] = parameter.GetMetadata("Value");
        }

        foreach (var parameter in parameters)
        {
            InputLine.Append(text, "property", parameter.Key, parameter.Value);
        }

        foreach (var file in files)
        {
            InputLine.Append(text, file.Sort, file.Name, file.Content);
        }

        foreach (var source in Sources.Where(source => source.GetMetadata("Package").Length > 0).OrderBy(source => source.GetMetadata("FullPath"), StringComparer.Ordinal))
        {
            InputLine.Append(text, "package", source.GetMetadata("FullPath"), source.GetMetadata("Package"));
        }

        foreach (var file in Dockerfiles.OrderBy(file => file.GetMetadata("FullPath"), StringComparer.Ordinal))
        {
            // In the order in which the analyzer reads them.
            string[] about = [file.GetMetadata("Image").Trim(), file.GetMetadata("Stage").Trim(), file.GetMetadata("BuildArgs"), InputNames.Of(file, ProjectFolder)];
            InputLine.Append(text, "dockerfile", file.GetMetadata("FullPath"), string.Join("\n", about.Select(part => part.Replace('\n', ' '))));
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
            InputLine.Append(text, "sdk-image", image.ItemSpec, string.Join("\n", about));
        }

        reports.Append(text, TrivyMaxAge, RequireScan);
        return text.ToString();
    }
}
