using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild;

/// <summary>What the tasks about the files of the output folder have in common: the list of written files.</summary>
public abstract class ManifestTask : ProjectTask
{
    /// <summary>The file, in obj, that lists what the last build wrote. Only these files are ever removed.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>As <see cref="ListFile"/>, for the fixtures of policies. Empty: there are none.</summary>
    public string FixturesListFile { get; set; } = "";

    /// <summary>The files that belong on disk now, for the project's FileWrites.</summary>
    [Output]
    public ITaskItem[] Files { get; set; } = [];

    private protected virtual string Destination => $"the folder that '{ListFile}' names";

    private protected string ListPath => ManifestList.FullFolder(ProjectFolder, ListFile);

    private protected ManifestFolder Folder => new(ProjectFolder, ListPath);

    private protected string? FixturesListPath => FixturesListFile.Length == 0 ? null : ManifestList.FullFolder(ProjectFolder, FixturesListFile);

    /// <summary>The folder of fixtures; null when there is none.</summary>
    private protected ManifestFolder? Fixtures => FixturesListPath is { } list ? new(ProjectFolder, list) : null;

    private protected override Problem CannotWrite(string reason) =>
        new(ProblemCodes.CannotWrite, $"The manifests cannot be written to {Destination}: {reason} Set ManifestOutputPath to another folder.");

    // An item is read with MSBuild's escapes (%20 is a space), a path has none.
    private protected void SetFiles(IEnumerable<string> paths) =>
        Files = [.. paths.Select(path => new TaskItem(path.Replace("%", "%25")))];
}
