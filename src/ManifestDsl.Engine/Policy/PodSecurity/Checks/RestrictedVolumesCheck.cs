using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Only volumes that cannot reach what is outside the pod: no folder of the node, no storage that bypasses a claim.</summary>
internal sealed class RestrictedVolumesCheck() : PodSecurityCheck("restrictedVolumes", PodSecurityLevel.Restricted)
{
    private static readonly string[] Allowed =
    [
        "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret",
    ];

    // In the order in which the standard asks for them.
    private static readonly string[] Forbidden =
    [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd", "flexVolume", "cinder", "cephfs",
        "flocker", "fc", "azureFile", "vsphereVolume", "quobyte", "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos",
    ];

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations) => Volumes.ForEach(workload, violations, Find);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "restricted volume types";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var names = violations.Select(static violation => violation.Value).ToList();
        var types = violations.Select(static violation => violation.Field).Distinct(StringComparer.Ordinal).OrderBy(static type => type, StringComparer.Ordinal).ToList();
        return $"{DetailText.Named("volume", "volumes", names)} {DetailText.Plural(names.Count, "uses", "use")} "
            + DetailText.Named("restricted volume type", "restricted volume types", types);
    }

    private static void Find(MapNode volume, string name, ViolationList violations)
    {
        if (Source(volume, Allowed) is { } allowed)
        {
            if (volume[allowed] is not MapNode)
            {
                violations.MarkUnknown();
            }
        }
        else if (Source(volume, Forbidden) is { } forbidden)
        {
            if (volume[forbidden] is MapNode source)
            {
                violations.AddBadValue(null, Volumes.PlaceOf(volume, source), forbidden, name);
            }
            else
            {
                violations.MarkUnknown();
            }
        }
        else if (HasOtherSource(volume))
        {
            violations.AddBadValue(null, volume, "unknown", name);
        }
    }

    private static string? Source(MapNode volume, string[] fields)
    {
        foreach (var field in fields)
        {
            if (!EffectiveSetting.Of(volume[field], SettingOrigin.Pod).IsUnset)
            {
                return field;
            }
        }

        return null;
    }

    // A volume without a source is an emptyDir.
    private static bool HasOtherSource(MapNode volume)
    {
        foreach (var entry in volume.Entries)
        {
            if (entry.Key != "name" && !EffectiveSetting.Of(entry.Value, SettingOrigin.Pod).IsUnset)
            {
                return true;
            }
        }

        return false;
    }
}
