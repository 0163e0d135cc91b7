using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Goes through the volumes of a pod.</summary>
internal static class Volumes
{
    /// <summary>Calls <paramref name="find"/> with each volume and its name; what is not a volume that can be known makes the check unknown.</summary>
    public static void ForEach(Workload workload, ViolationList violations, Action<MapNode, string, ViolationList> find)
    {
        var volumes = EffectiveSetting.Of(workload.PodSpec["volumes"], SettingOrigin.Pod);
        if (volumes.Node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is MapNode volume)
                {
                    find(volume, volume.Text("name") ?? "", violations);
                }
                else
                {
                    violations.MarkUnknown();
                }
            }
        }
        else if (!volumes.IsUnset)
        {
            violations.MarkUnknown();
        }
    }

    /// <summary>Where to report the source of a volume: the source, unless lowering made it.</summary>
    public static MapNode PlaceOf(MapNode volume, MapNode source) => source.Provenance.IsSource ? source : volume;
}
