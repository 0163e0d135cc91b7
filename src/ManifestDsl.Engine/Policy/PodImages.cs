using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy;

/// <summary>An image that a pod needs.</summary>
/// <param name="Object">The object that makes the pod; of a list its item.</param>
/// <param name="Field">The field of the pod spec in which the image is used: <c>containers</c>, <c>initContainers</c>, <c>ephemeralContainers</c> or <c>volumes</c>.</param>
/// <param name="Name">The name of the container or volume; null when it has none.</param>
/// <param name="Node">The image as written.</param>
public sealed record PodImage(KubernetesObject Object, string Field, string? Name, ScalarNode Node);

/// <summary>Finds all images that an object's pods need: those of containers of every sort, and those that are mounted as volumes.</summary>
public static class PodImages
{
    private static readonly ImmutableArray<string> ContainerFields = ["initContainers", "containers", "ephemeralContainers"];

    /// <summary>The images, in the order of the object. What is unknown or no text is left out.</summary>
    /// <param name="declared">The object, or a list of objects. An object of a custom kind may have any number of pod templates.</param>
    public static ImmutableArray<PodImage> In(KubernetesObject declared)
    {
        var images = ImmutableArray.CreateBuilder<PodImage>();
        foreach (var source in ListItems.Expand(declared))
        {
            if (PodSpecLocation.Find(source.Group, source.Kind) is { } location)
            {
                AddPod(source, location.Template, images);
            }
            else
            {
                foreach (var template in EmbeddedPods.In(source))
                {
                    AddPod(source, template, images);
                }
            }
        }

        return images.ToImmutable();
    }

    private static void AddPod(KubernetesObject source, ImmutableArray<string> template, ImmutableArray<PodImage>.Builder images)
    {
        if ((TreePath.Find(source.Root, template) as MapNode)?.Map("spec") is not { } spec)
        {
            return;
        }

        foreach (var field in ContainerFields)
        {
            foreach (var item in spec[field].Items())
            {
                Add(item, static container => container["image"], field);
            }
        }

        foreach (var item in spec["volumes"].Items())
        {
            Add(item, static volume => volume.Find("image", "reference"), "volumes");
        }

        void Add(ManifestNode item, Func<MapNode, ManifestNode?> imageOf, string field)
        {
            if (item is MapNode map && imageOf(map) is ScalarNode { AsText.Length: > 0 } image)
            {
                images.Add(new PodImage(source, field, map.Text("name"), image));
            }
        }
    }
}
