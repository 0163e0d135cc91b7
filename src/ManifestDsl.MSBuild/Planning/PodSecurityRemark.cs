using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>Says which level of the Pod Security Standards the workloads of a file meet, in few words: it stands behind the name of the file.</summary>
internal static class PodSecurityRemark
{
    private const int NamesOfLevel = 5;

    // From the loosest: that is what somebody must look at.
    private static readonly string[] Levels = ["privileged", "baseline", "restricted"];

    /// <summary>
    /// <c>restricted</c> when all workloads meet the same level, otherwise each level with its workloads: <c>privileged: agent; restricted: web, api</c>.
    /// Empty for a file without workloads.
    /// </summary>
    public static string Of(IReadOnlyList<CompiledManifest> manifests)
    {
        var parts = new List<(string Level, string Names)>();
        foreach (var level in Levels)
        {
            var names = manifests.Where(manifest => manifest.PodSecurity == level).Select(manifest => ManifestOrder.NameOf(manifest).Name).ToList();
            if (names.Count > 0)
            {
                var more = names.Count > NamesOfLevel ? $" and {names.Count - NamesOfLevel} more" : "";
                parts.Add((level, string.Join(", ", names.Take(NamesOfLevel)) + more));
            }
        }

        return parts.Count == 1 ? parts[0].Level : string.Join("; ", parts.Select(part => part.Level + ": " + part.Names));
    }
}
