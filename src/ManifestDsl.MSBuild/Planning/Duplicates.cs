using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// One Kubernetes object may be declared once in each environment, and once outside of all. A derived object (a service account that a workload implies) yields to
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
            if (manifest.Resource is null || ReferenceEquals(chosen[Key(manifest)], manifest))
            {
                remaining.Add(manifest);
            }
            else if (Conflicts(chosen[Key(manifest)], manifest))
            {
                problems.Add(Conflict(chosen[Key(manifest)], manifest));
            }
        }

        return remaining;
    }

    private static (string? Environment, string? Resource) Key(CompiledManifest manifest) => (manifest.Environment, manifest.Resource);

    private static Dictionary<(string? Environment, string? Resource), CompiledManifest> Choose(IReadOnlyList<CompiledManifest> manifests)
    {
        var chosen = new Dictionary<(string? Environment, string? Resource), CompiledManifest>();
        foreach (var manifest in manifests)
        {
            if (manifest.Resource is not null
                && (!chosen.TryGetValue(Key(manifest), out var other) || (other.Derived && !manifest.Derived)))
            {
                chosen[Key(manifest)] = manifest;
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
