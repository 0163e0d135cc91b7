using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>The kinds of volumes that a PodSecurityPolicy knows. It has no image volumes, which came later than it went.</summary>
internal static class LegacyVolumes
{
    private const int EphemeralSince = 21;

    /// <summary>As fields of <c>spec.volumes[]</c>.</summary>
    public static readonly ImmutableArray<string> Kinds =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume",
        "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "iscsi", "nfs", "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume",
        "projected", "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume",
    ];

    /// <summary>What the list of a PodSecurityPolicy calls them; <c>*</c> for all.</summary>
    public static IEnumerable<string> Names(PodPolicy policy)
    {
        // An empty list of paths would allow every path.
        var isHostPathForbidden = policy.HostPaths is { IsEmpty: true };
        if (policy.Volumes is null && !isHostPathForbidden)
        {
            return ["*"];
        }

        return (policy.Volumes ?? Kinds)
            .Where(kind => Kinds.Contains(kind) && !(isHostPathForbidden && kind == "hostPath") && (kind != "ephemeral" || policy.ClusterVersion.Minor >= EphemeralSince))
            .Distinct(StringComparer.Ordinal)
            .Select(static kind => kind == "cephfs" ? "cephFS" : kind);
    }
}
