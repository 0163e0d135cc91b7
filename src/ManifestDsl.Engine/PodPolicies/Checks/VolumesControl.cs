using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using VolumePlaces = ManifestDsl.Engine.Policy.PodSecurity.Checks.Volumes;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each volume of the pod is of a kind that is allowed.</summary>
internal sealed class VolumesControl() : PodControl(PodControls.Volumes)
{
    private const string Default = "emptyDir";

    protected override bool IsControlled(PodPolicy policy) => policy.Volumes is not null;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        var volumes = workload.Volumes;
        foreach (var volume in volumes)
        {
            Check(policy.Volumes!.Value, volume, found);
        }

        if (volumes.IsUnknown)
        {
            found.MarkUnknown();
        }
    }

    private static void Check(ImmutableArray<string> allowed, MapNode volume, ControlFindings found)
    {
        var hasSource = false;
        foreach (var entry in volume.Entries)
        {
            if (entry.Key == "name" || entry.Value is ScalarNode { Kind: ScalarKind.Null })
            {
                continue;
            }

            hasSource = true;
            if (!allowed.Contains(entry.Key))
            {
                if (entry.Value is MapNode source)
                {
                    Add(allowed, volume, entry.Key, VolumePlaces.PlaceOf(volume, source), found);
                }
                else
                {
                    found.MarkUnknown();
                }
            }
        }

        if (!hasSource && !allowed.Contains(Default))
        {
            // Other code may name the source of an open one.
            if (volume.IsOpen)
            {
                found.MarkUnknown();
            }
            else
            {
                Add(allowed, volume, Default, volume, found);
            }
        }
    }

    private static void Add(ImmutableArray<string> allowed, MapNode volume, string kind, MapNode place, ControlFindings found) => found.Bad(
        null,
        place,
        $"has the {kind} volume '{volume.Text("name")}'",
        allowed.IsEmpty ? "remove it, as no volume is allowed" : $"use a volume that is allowed: {string.Join(", ", allowed)}");
}
