using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>What a rule sees: one object, and its pod where it makes pods.</summary>
public sealed class PolicyContext(KubernetesObject source)
{
    /// <summary>The object.</summary>
    public KubernetesObject Object { get; } = source;

    /// <summary>The object's pod; null when its kind makes no pods, or the pod spec is missing or unknown.</summary>
    public Workload? Workload { get; } = Workload.From(source);

    /// <summary>True when the object's kind makes pods, but the pod spec cannot be known.</summary>
    public bool IsPodUnknown => Workload is null && HasUnknownPod(Object);

    /// <summary>
    /// True when the developer need not write what hardening fills: an unset setting is then no finding.
    /// </summary>
    public bool IsSecureByDefault => Object.Tier == ManifestTier.Dsl;

    private static bool HasUnknownPod(KubernetesObject source)
    {
        if (PodSpecLocation.Find(source.Group, source.Kind) is not { } location)
        {
            return false;
        }

        ManifestNode? node = source.Root;
        foreach (var field in location.Template.Add("spec"))
        {
            node = (node as MapNode)?[field];
            if (node is UnknownNode)
            {
                return true;
            }
        }

        return false;
    }
}
