using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Hardening;

/// <summary>The seccomp profile that a container is given.</summary>
internal static class SeccompFill
{
    /// <summary>The profile of the container runtime.</summary>
    public static MapNode RuntimeDefault()
    {
        var step = HardeningStep.SeccompProfile;
        return new MapNode([new MapEntry("type", ScalarNode.FromText("RuntimeDefault", step), step)], step);
    }

    /// <summary>
    /// The profile for a container that states none: the pod's where the pod states a secure one, with all that belongs to it,
    /// otherwise the runtime's. Null when the pod states an insecure or unknown one, which then is what was asked for.
    /// </summary>
    public static ManifestNode? ForContainer(EffectiveSecurityContext pod)
    {
        if (NodeFill.IsUnsetOrEmpty(pod.SeccompProfile.Node))
        {
            return RuntimeDefault();
        }

        return pod.SeccompProfile.Node is MapNode map
            && pod.SeccompProfileType.AsText is "RuntimeDefault" or "Localhost"
            && IsKnown(map)
            ? new MapNode(map.Entries, HardeningStep.SeccompProfile, map.Type)
            : null;
    }

    // Copying what is unknown would report it once more for every container.
    private static bool IsKnown(MapNode profile)
    {
        foreach (var entry in profile.Entries)
        {
            if (entry.Value is UnknownNode)
            {
                return false;
            }
        }

        return true;
    }
}
