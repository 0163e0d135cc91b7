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
    /// The object as an ordinary pod where its pod is not known: with one container of which nothing is known, since rules go through the
    /// containers and what the pod sets counts for all of them, and without what exempts few pods from rules.
    /// </summary>
    public static KubernetesObject AsOrdinaryPod(KubernetesObject source) => ListItems.Map(source, CompletePod);

    private static MapNode CompletePod(KubernetesObject source)
    {
        if (Workload.From(source) is not { PodSpec: var spec, Location: var location } workload)
        {
            return source.Root;
        }

        if (workload.Containers.IsEmpty && spec["containers"] is UnknownNode)
        {
            spec = spec.With("containers", new ListNode([AnyContainer], Provenance.None));
        }

        return Replace(source.Root, location.Template.Add("spec"), 0, OrdinaryPod.Complete(spec));
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
