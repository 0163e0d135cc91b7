using ManifestDsl.MSBuild.Planning;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Writes the manifests of a compiled assembly: only what changed, all or nothing. Removes files that an earlier build
/// wrote and that are declared no more. Says nothing when there is nothing to do.
/// </summary>
public sealed class WriteManifests : PlanTask
{
    /// <summary>True under MSBuild's terminal logger, which shows one line for each project. Default false.</summary>
    public bool TerminalLogger { get; set; }

    private protected override void Use(IReadOnlyList<PlannedFile> plan)
    {
        var update = Folder.Update(OutputFolder, plan);
        SetFiles(update.Files);
        new UpdateLog(Log, ProjectFile, TerminalLogger).Write(update, Unchecked);
    }
}
