using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Finds the volume names that a workload uses, so that writable paths get other ones.</summary>
internal static class VolumeReservation
{
    public static void Apply(MapNode declaration, ImmutableArray<string> template, VolumeCollector volumes)
    {
        Mounts(declaration.List("Containers"), volumes);
        Mounts(declaration.List("InitContainers"), volumes);
        Names(declaration.List("VolumeClaimTemplates"), volumes, "Name");
        Names(declaration.Map("Overrides")?.Find([.. template, "spec", "volumes"]) as ListNode, volumes, "name");
        Names(declaration.Map("Overrides")?.Find("spec", "volumeClaimTemplates") as ListNode, volumes, "metadata", "name");
    }

    private static void Mounts(ListNode? containers, VolumeCollector volumes)
    {
        foreach (var container in containers?.Items ?? [])
        {
            Names((container as MapNode)?.List("Mounts"), volumes, "Volume", "Name");
            Names((container as MapNode)?.List("BlockDevices"), volumes, "Volume", "Name");
        }
    }

    private static void Names(ListNode? items, VolumeCollector volumes, params string[] path)
    {
        foreach (var item in items?.Items ?? [])
        {
            if ((item as MapNode)?.Find(path) is ScalarNode { AsText: { } name })
            {
                volumes.Reserve(name);
            }
        }
    }
}
