using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>
/// Objects that hold other objects: <c>List</c>, <c>PodList</c>, <c>DeploymentList</c>… The items are objects like any other,
/// so they are checked and hardened like any other.
/// </summary>
public static class ListItems
{
    private const string Suffix = "List";

    /// <summary>True when the kind of <paramref name="source"/> is a list of objects.</summary>
    public static bool IsList(KubernetesObject source) => source.Kind.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>The items of a list, or the object itself. Items that are not maps are left out.</summary>
    public static ImmutableArray<KubernetesObject> Expand(KubernetesObject source)
    {
        if (!IsList(source) || source.Root.List("items") is not { } items)
        {
            return [source];
        }

        var objects = ImmutableArray.CreateBuilder<KubernetesObject>(items.Items.Length);
        foreach (var item in items.Items)
        {
            if (item is MapNode map)
            {
                objects.Add(AsObject(source, map));
            }
        }

        return objects.ToImmutable();
    }

    /// <summary>A list with <paramref name="change"/> made to each item; any other object with the change made to itself.</summary>
    public static KubernetesObject Map(KubernetesObject source, Func<KubernetesObject, MapNode> change)
    {
        if (!IsList(source) || source.Root.List("items") is not { } items)
        {
            return source with { Root = change(source) };
        }

        var changed = items.Items.ToBuilder();
        for (var i = 0; i < changed.Count; i++)
        {
            if (changed[i] is MapNode map)
            {
                var result = change(AsObject(source, map));
                result = map["kind"] is null ? result.Without("kind") : result;
                changed[i] = map["apiVersion"] is null ? result.Without("apiVersion") : result;
            }
        }

        return source with { Root = source.Root.With("items", new ListNode(changed.ToImmutable(), items.Provenance)) };
    }

    // The items of a PodList need not repeat what the list says: they are v1 Pods.
    private static KubernetesObject AsObject(KubernetesObject list, MapNode item)
    {
        var root = item;
        if (root["apiVersion"] is null)
        {
            root = root.With("apiVersion", ScalarNode.FromText(list.ApiVersion, list.Root.Provenance));
        }

        if (root["kind"] is null)
        {
            var kind = list.Kind.Substring(0, list.Kind.Length - Suffix.Length);
            root = root.With("kind", ScalarNode.FromText(kind, list.Root.Provenance));
        }

        return new KubernetesObject(root, list.Tier, list.IsDerived);
    }
}
