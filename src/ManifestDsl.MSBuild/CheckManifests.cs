using ManifestDsl.MSBuild.Checking;
using ManifestDsl.MSBuild.Planning;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Compares the manifests of a compiled assembly with those in the output folder, writes nothing, and reports an error for each file that is missing,
/// different or left over.
/// </summary>
public sealed class CheckManifests : PlanTask
{
    /// <summary>Files in the output folder that are not the build's, although they hold Kubernetes objects. None by default.</summary>
    public ITaskItem[] Ignore { get; set; } = [];

    private protected override Problem CannotWrite(string reason) =>
        new(ProblemCodes.CannotWrite, $"The manifests in {Destination} cannot be compared with the source: {reason}");

    private protected override void Use(IReadOnlyList<PlannedFile> plan, IReadOnlyList<PlannedFile> fixtures)
    {
        var ignored = new HashSet<string>(Ignore.Select(item => FullPath(item.ItemSpec)), StringComparer.Ordinal);
        var root = FullPath(OutputFolder);
        var found = new FolderCheck(root, ProjectFile, "ManifestOutputPath").Compare(plan, ignored);
        if (FixturesFolder.Length > 0)
        {
            found.AddRange(new FolderCheck(FullPath(FixturesFolder), ProjectFile, "ManifestFixturesPath").Compare(fixtures, ignored));
        }

        foreach (var discrepancy in found)
        {
            Report(discrepancy.Problem, discrepancy.File, discrepancy.Line);
        }

        if (found.Count == 0)
        {
            var count = plan.Count + fixtures.Count;
            Log.LogMessage(
                MessageImportance.High,
                "{0} -> {1} ({2})",
                Path.GetFileNameWithoutExtension(ProjectFile),
                root,
                count == 1 ? "1 file is as the source gives it" : $"{count} files are as the source gives them");
        }
    }
}
