using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// One Kubernetes object may be declared once. A derived object (a service account that a workload implies) yields to
/// a declared one, and several derived ones count as one when they are equal.
/// </summary>
internal static class Duplicates
{
    /// <summary>The objects that remain, in their order; every conflict is added to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<CompiledManifest> Remove(IReadOnlyList<CompiledManifest> manifests, List<Problem> problems)
    {
        var chosen = Choose(manifests);
        var remaining = new List<CompiledManifest>();
        foreach (var manifest in manifests)
        {
            if (manifest.Resource is null || ReferenceEquals(chosen[manifest.Resource], manifest))
            {
                remaining.Add(manifest);
            }
            else if (Conflicts(chosen[manifest.Resource], manifest))
            {
                problems.Add(Conflict(chosen[manifest.Resource], manifest));
            }
        }

        return remaining;
    }

    private static Dictionary<string, CompiledManifest> Choose(IReadOnlyList<CompiledManifest> manifests)
    {
        var chosen = new Dictionary<string, CompiledManifest>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            if (manifest.Resource is not null
                && (!chosen.TryGetValue(manifest.Resource, out var other) || (other.Derived && !manifest.Derived)))
            {
                chosen[manifest.Resource] = manifest;
            }
        }

        return chosen;
    }

    private static bool Conflicts(CompiledManifest chosen, CompiledManifest other) =>
        chosen.Derived == other.Derived
        && !(chosen.Derived && string.Equals(chosen.Yaml, other.Yaml, StringComparison.Ordinal));

    private static Problem Conflict(CompiledManifest first, CompiledManifest second) => new(
        ProblemCodes.Duplicate,
        first.Derived
            ? $"{first.Resource} follows from {first.Declaration} and from {second.Declaration}, but not with the same content. Declare it, or make the two agree."
            : $"{first.Resource} is declared twice: by {first.Declaration} and by {second.Declaration}. Remove or rename one of them.");
}
