using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Makes trees of which other code may complete every part.</summary>
internal static class OpenObjects
{
    private static readonly MapNode AnyContainer = new([], Provenance.None, isOpen: true);

    /// <summary>The tree with all its maps open.</summary>
    public static MapNode Open(MapNode map)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Length + 2);
        if (map.Type is { Kind: { } kind, ApiVersion: { } apiVersion })
        {
            Identify("apiVersion", apiVersion);
            Identify("kind", kind);
        }

        foreach (var entry in map.Entries)
        {
            entries.Add(entry with { Value = Open(entry.Value) });
        }

        return new MapNode(entries.ToImmutable(), map.Provenance, map.Type, isOpen: true);

        void Identify(string key, string text)
        {
            if (!map.Contains(key))
            {
                entries.Add(new MapEntry(key, ScalarNode.FromText(text, map.Provenance), map.Provenance));
            }
        }
    }

    /// <summary>
    /// The object with one container of which nothing is known, when its pod has none that is: rules go through the containers, and what the
    /// pod sets counts for all of them.
    /// </summary>
    public static KubernetesObject WithAnyContainer(KubernetesObject source) => ListItems.Map(source, AddAnyContainer);

    private static MapNode AddAnyContainer(KubernetesObject source)
    {
        if (Workload.From(source) is not { Containers.IsEmpty: true } workload || workload.PodSpec["containers"] is not UnknownNode)
        {
            return source.Root;
        }

        var spec = workload.PodSpec.With("containers", new ListNode([AnyContainer], Provenance.None));
        return Replace(source.Root, workload.Location.Template.Add("spec"), 0, spec);
    }

    private static ManifestNode Open(ManifestNode node) => node switch
    {
        MapNode map => Open(map),
        ListNode list => new ListNode([.. list.Items.Select(Open)], list.Provenance),
        _ => node,
    };

    private static MapNode Replace(MapNode map, ImmutableArray<string> path, int step, MapNode value) =>
        step == path.Length ? value : map.With(path[step], Replace(map.Map(path[step])!, path, step + 1, value));
}
