using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>How many pods a workload has, and how many of them a budget keeps.</summary>
internal static class Replicas
{
    /// <summary>spec.replicas, 1 when unset; null when unknown, or for kinds whose number of pods it does not say.</summary>
    public static long? Of(PolicyContext workload)
    {
        if (workload.Facts is not { Group: "apps", Kind: "Deployment" or "StatefulSet" or "ReplicaSet" })
        {
            return null;
        }

        var node = workload.Object.Root.Read("spec", "replicas");
        return node is null ? 1 : node.AsInteger();
    }

    /// <summary>How many of <paramref name="pods"/> pods minAvailable keeps; null when it is unset, unknown or no number.</summary>
    public static long? Kept(ManifestNode? minAvailable, long pods)
    {
        if (minAvailable.AsInteger() is { } count)
        {
            return count;
        }

        return minAvailable.AsText() is { } text
            && text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && pods is >= 0 and < 1_000_000
            ? ((pods * percent) + 99) / 100
            : null;
    }
}
