using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>What the tasks of this assembly have in common: the project, its list of written files, and how they report.</summary>
public abstract class ManifestTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project file. Relative paths start at its folder, and errors name it.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The file, in obj, that lists what the last build wrote. Only these files are ever removed.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The files that belong on disk now, for the project's FileWrites.</summary>
    [Output]
    public ITaskItem[] Files { get; set; } = [];

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (FileProblem problem)
        {
            Report([problem.ToProblem()]);
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            // Not about one file: a property, such as ManifestOutputPath, holds what cannot be a path.
            Report([new(ProblemCodes.CannotWrite, $"The manifests cannot be written to {Destination}: {e.Message} Set ManifestOutputPath to another folder.")]);
        }

        return !Log.HasLoggedErrors;
    }

    private protected virtual string Destination => $"the folder that '{ListFile}' names";

    private protected string ProjectFolder => Path.GetDirectoryName(ProjectFile) ?? "";

    private protected string ListPath => ManifestList.FullFolder(ProjectFolder, ListFile);

    private protected ManifestFolder Folder => new(ProjectFolder, ListPath);

    private protected abstract void Run();

    private protected void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Log.LogError(null, problem.Code, null, problem.HelpLink, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
        }
    }

    private protected void Warn(Problem problem) =>
        Log.LogWarning(null, problem.Code, null, problem.HelpLink, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);

    // An item is read with MSBuild's escapes (%20 is a space), a path has none.
    private protected void SetFiles(IEnumerable<string> paths) =>
        Files = [.. paths.Select(path => new TaskItem(path.Replace("%", "%25")))];
}
