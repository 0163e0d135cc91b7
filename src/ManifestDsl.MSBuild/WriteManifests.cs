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

    private protected override void Use(IReadOnlyList<PlannedFile> plan, IReadOnlyList<PlannedFile> fixtures)
    {
        var log = new UpdateLog(Log, ProjectFile, TerminalLogger);
        var update = Folder.Update(OutputFolder, plan);
        log.Write(update, Unchecked);
        SetFiles(update.Files);
        if (FixturesFolder.Length > 0 && Fixtures?.Update(FixturesFolder, fixtures) is { } written)
        {
            log.WriteFixtures(written);
            SetFiles([.. update.Files, .. written.Files]);
        }
    }
}
