using ManifestDsl.Engine.Output;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>Turns the objects of an assembly into the files to be on disk. Touches no disk.</summary>
internal static class OutputPlan
{
    /// <summary>The files, in ordinal order of their paths, kustomizations last; what keeps them from being written is added to <paramref name="problems"/>.</summary>
    /// <param name="manifests">The objects, in metadata order.</param>
    /// <param name="layout">What the generator made the paths for.</param>
    /// <param name="kustomize">True to add a kustomization.yaml to each folder that is applied as a whole.</param>
    /// <param name="problems">Gets one entry for each duplicate and each path that cannot be.</param>
    public static IReadOnlyList<PlannedFile> Create(
        IReadOnlyList<CompiledManifest> manifests, FileLayout layout, bool kustomize, List<Problem> problems)
    {
        var files = new SortedDictionary<string, DraftFile>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, CompiledManifest>(StringComparer.OrdinalIgnoreCase);
        foreach (var manifest in Duplicates.Remove(manifests, problems))
        {
            if (OutputPath.Problem(manifest.Path) is { } reason)
            {
                problems.Add(new(ProblemCodes.CannotWrite, $"'{manifest.Path}', the file for {Name(manifest)}, is no path below the output folder: {reason}."));
            }
            else if (Kustomizations.IsKustomization(manifest.Path))
            {
                problems.Add(new(
                    ProblemCodes.CannotWrite,
                    $"'{manifest.Path}', the file for {Name(manifest)}, has the name of a kustomization, which kubectl and kustomize would take it for. Rename the class."));
            }
            else if (!spellings.TryGetValue(manifest.Path, out var first))
            {
                spellings.Add(manifest.Path, manifest);
                files.Add(manifest.Path, new DraftFile(manifest));
            }
            else if (layout == FileLayout.PerResource || !string.Equals(first.Path, manifest.Path, StringComparison.Ordinal))
            {
                problems.Add(SameFile(first, manifest));
            }
            else
            {
                files[manifest.Path].Add(manifest);
            }
        }

        AddFilesUsedAsFolders(files.Values, spellings, problems);
        AddFilesInForeignEnvironments(manifests, problems);
        var sort = layout == FileLayout.Single;
        var planned = files.Values.Select(file => file.ToFile(sort));
        return kustomize ? [.. planned, .. Kustomizations.Create(files.Values)] : [.. planned];
    }

    private static void AddFilesUsedAsFolders(
        IEnumerable<DraftFile> files, Dictionary<string, CompiledManifest> spellings, List<Problem> problems)
    {
        foreach (var file in files)
        {
            var path = file.First.Path;
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (spellings.TryGetValue(path.Substring(0, end), out var other))
                {
                    problems.Add(new(
                        ProblemCodes.CannotWrite,
                        $"'{other.Path}' is the file for {Name(other)} and a folder for {Name(file.First)}. Rename one of them."));
                }
            }
        }
    }

    /// <summary>The folder of an environment holds what belongs to it and nothing else: it is applied as a whole.</summary>
    private static void AddFilesInForeignEnvironments(IReadOnlyList<CompiledManifest> manifests, List<Problem> problems)
    {
        var environments = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var manifest in manifests)
        {
            if (manifest.Environment is { } environment)
            {
                environments.Add(environment);
            }
        }

        foreach (var manifest in manifests)
        {
            if (manifest.Environment is null && environments.Contains(manifest.Path.Split('/')[0]) && manifest.Path.IndexOf('/') >= 0)
            {
                problems.Add(new(
                    ProblemCodes.Duplicate,
                    $"'{manifest.Path}', the file for {Name(manifest)}, would lie in the folder of the environment '{manifest.Path.Split('/')[0]}', to which it does not belong. "
                    + "Rename the namespace or the environment, let the declaration take the environment too, or set ManifestFileLayout to PerClass or Single."));
            }
        }
    }

    private static Problem SameFile(CompiledManifest first, CompiledManifest second) => new(
        ProblemCodes.Duplicate,
        $"{Name(first)} and {Name(second)} both go to the file '{second.Path}' (upper and lower case are one, as on Windows and macOS). "
        + "Rename one of them, or set ManifestFileLayout to PerClass or Single.");

    private static string Name(CompiledManifest manifest) =>
        manifest.Resource is null ? manifest.Declaration : $"{manifest.Declaration} ({manifest.Resource})";
}
