using System.Globalization;

namespace ManifestDsl.Engine.Policy;

/// <summary>What became of an API version of a kind.</summary>
/// <param name="DeprecatedIn">The version of Kubernetes that deprecated it.</param>
/// <param name="RemovedIn">The version that no longer serves it; null when it is still served.</param>
/// <param name="Replacement">The apiVersion to use instead; null when the kind is gone.</param>
/// <param name="HasSameFields">True when nothing but the apiVersion has to change.</param>
internal sealed record ApiVersionHistory(KubernetesVersion DeprecatedIn, KubernetesVersion? RemovedIn, string? Replacement, bool HasSameFields);

/// <summary>Deprecated and removed API versions.</summary>
internal static partial class ApiVersions
{
    /// <summary>What became of an apiVersion and kind; null when it is neither deprecated nor removed, or not known.</summary>
    public static ApiVersionHistory? Find(string apiVersion, string kind)
    {
        // One search in one constant: no table has to be built in each compiler process.
        var start = Table.IndexOf($"\n{apiVersion} {kind} ", StringComparison.Ordinal);
        if (start < 0 || apiVersion.Length == 0 || kind.Length == 0)
        {
            return null;
        }

        var end = Table.IndexOf('\n', start + 1);
        var cells = Table.Substring(start + 1, end - start - 1).Split(' ');
        return new ApiVersionHistory(
            Version(cells[2]) ?? KubernetesVersion.Latest,
            Version(cells[3]),
            cells[4] == "-" ? null : cells[4],
            cells[5] == "=");
    }

    /// <summary>Every apiVersion and kind of the table.</summary>
    internal static IEnumerable<(string ApiVersion, string Kind)> All()
    {
        foreach (var line in Table.Split('\n'))
        {
            if (line.Split(' ') is [var apiVersion, var kind, ..])
            {
                yield return (apiVersion, kind);
            }
        }
    }

    private static KubernetesVersion? Version(string minor) =>
        int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new KubernetesVersion(number) : null;
}
