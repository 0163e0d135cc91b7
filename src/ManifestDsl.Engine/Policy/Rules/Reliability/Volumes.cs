using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>What the rules about volumes share.</summary>
internal static class Volumes
{
    /// <summary>True when the pod, or a claim template of its StatefulSet, declares the volume; null when that cannot be known.</summary>
    public static bool? Declares(Workload workload, string name)
    {
        var volumes = workload.Volumes;
        if (volumes.First("name", name) is not null)
        {
            return true;
        }

        var isUnknown = volumes.IsUnknown || HasUnknownName(volumes);
        if (workload.Location.Kind == "StatefulSet")
        {
            var templates = Claims(workload);
            isUnknown |= templates.IsUnknown;
            foreach (var template in templates)
            {
                switch (template.Read("metadata", "name"))
                {
                    case ScalarNode { Text: var text } when text == name:
                        return true;
                    case UnknownNode:
                        isUnknown = true;
                        break;
                }
            }
        }

        return isUnknown ? null : false;
    }

    /// <summary>The claim templates of a StatefulSet.</summary>
    public static MapItems Claims(Workload workload) => new(workload.Object.Root.Read("spec", "volumeClaimTemplates"));

    private static bool HasUnknownName(MapItems volumes)
    {
        foreach (var volume in volumes)
        {
            if (volume.Read("name") is UnknownNode)
            {
                return true;
            }
        }

        return false;
    }
}
