using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

/// <summary>Edits of objects that make pods.</summary>
internal static class Pods
{
    /// <summary>The map with the entries of another.</summary>
    public static MapNode With(this MapNode map, MapNode other) => other.Entries.Aggregate(map, static (current, entry) => current.With(entry.Key, entry.Value));

    /// <summary>The object with annotations of its pod template.</summary>
    public static KubernetesObject WithAnnotations(this KubernetesObject source, ManifestNode annotations)
    {
        var template = PodSpecLocation.Find(source.Group, source.Kind)!.Template;
        return source with { Root = Tree.Set(source.Root, string.Join('.', [.. template, "metadata", "annotations"]), annotations) };
    }
}
