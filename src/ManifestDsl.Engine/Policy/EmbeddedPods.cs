using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy;

/// <summary>
/// Pod templates inside objects of custom kinds. What an operator makes of one is not known: it may complete it. So rules see it as an open
/// object: they find what is written there, and never that something is missing.
/// </summary>
internal static class EmbeddedPods
{
    /// <summary>How deep to look, and how many to find: no real kind comes near.</summary>
    private const int MaxDepth = 16;
    private const int MaxTemplates = 64;

    /// <summary>Fields by which a list called containers is seen to hold containers.</summary>
    private static readonly string[] ContainerFields = ["image", "securityContext", "volumeMounts", "env", "command"];

    /// <summary>Where the object has pod templates, in its order; none for kinds that are known.</summary>
    public static ImmutableArray<ImmutableArray<string>> In(KubernetesObject source)
    {
        if (!CustomKinds.IsCustom(source.Group) || PodSpecLocation.Find(source.Group, source.Kind) is not null)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        Search(source.Root, [], found);
        return found.ToImmutable();
    }

    /// <summary>The object with the pod template at <paramref name="path"/> open.</summary>
    public static KubernetesObject Open(KubernetesObject source, ImmutableArray<string> path) =>
        TreePath.Find(source.Root, path) is MapNode template && Open(template, isRoot: path.IsEmpty) is var open && TreePath.Replace(source.Root, path, open) is MapNode root
            ? source with { Root = root }
            : source;

    private static void Search(ManifestNode node, ImmutableArray<string> path, ImmutableArray<ImmutableArray<string>>.Builder found)
    {
        if (path.Length > MaxDepth || found.Count >= MaxTemplates)
        {
            return;
        }

        switch (node)
        {
            case MapNode map when map["spec"] is MapNode spec && HasContainers(spec):
                found.Add(path);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Search(entry.Value, path.Add(entry.Key), found);
                }

                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Search(list.Items[i], path.Add(TreePath.Item(i)), found);
                }

                break;
        }
    }

    private static bool HasContainers(MapNode spec)
    {
        foreach (var item in spec["containers"].Items())
        {
            if (item is MapNode container && Array.Exists(ContainerFields, container.Contains))
            {
                return true;
            }
        }

        return false;
    }

    // What identifies the whole object stays closed: it is what is written.
    private static MapNode Open(MapNode template, bool isRoot)
    {
        var open = isRoot ? template : (MapNode)Open(template);
        return open.With("spec", OrdinaryPod.Complete((MapNode)Open(template["spec"]!)));
    }

    private static ManifestNode Open(ManifestNode node) => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(static entry => entry with { Value = Open(entry.Value) })], map.Provenance, map.Type, isOpen: true),
        ListNode list => new ListNode([.. list.Items.Select(Open)], list.Provenance),
        _ => node,
    };
}
