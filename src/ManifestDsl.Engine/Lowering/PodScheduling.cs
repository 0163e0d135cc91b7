using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Where pods are placed: spreading, affinity to nodes, and affinity to the pods of workloads.</summary>
internal static class PodScheduling
{
    private const string Required = "requiredDuringSchedulingIgnoredDuringExecution";
    private const string Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

    public static void Apply(MapNode declaration, MapBuilder? pod, ManifestNode? labels, LoweringContext context)
    {
        if (PartLowering.Property(declaration, "SchedulingGates") is { } gates)
        {
            pod?.Set("schedulingGates", NamedList.FromTexts(gates, "name"), gates.Provenance);
        }

        if (PartLowering.Property(declaration, "Spread") is { } spread)
        {
            pod?.Set("topologySpreadConstraints", Spread(PartLowering.Lower(spread, context), labels), spread.Provenance);
        }

        if (PartLowering.Property(declaration, "RequiredNodes") is { } nodes)
        {
            var requirements = PartLowering.Lower(nodes, context);
            var term = new MapNode([new MapEntry("matchExpressions", requirements, nodes.Provenance)], nodes.Provenance);
            pod?.At(["affinity", "nodeAffinity", Required])?.Set("nodeSelectorTerms", new ListNode([term], nodes.Provenance));
        }

        Affinity(declaration, "PodAffinity", "podAffinity", pod, labels, context);
        Affinity(declaration, "PodAntiAffinity", "podAntiAffinity", pod, labels, context);
    }

    private static ManifestNode Spread(ManifestNode lowered, ManifestNode? labels)
    {
        if (lowered is not ListNode list)
        {
            return lowered;
        }

        var items = list.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is MapNode constraint && OwnSelector(labels, constraint.Provenance) is { } selector)
            {
                items = items.SetItem(i, constraint.With("labelSelector", selector, constraint.Provenance));
            }
        }

        return new ListNode(items, list.Provenance);
    }

    private static void Affinity(
        MapNode declaration, string property, string field, MapBuilder? pod, ManifestNode? labels, LoweringContext context)
    {
        if (PartLowering.Property(declaration, property) is not { } value)
        {
            return;
        }

        if (value is not ListNode list)
        {
            pod?.At(["affinity"])?.Set(field, value);
            return;
        }

        var required = ImmutableArray.CreateBuilder<ManifestNode>();
        var preferred = ImmutableArray.CreateBuilder<ManifestNode>();
        foreach (var item in list.Items)
        {
            if (item is not MapNode { Type.Tier: ManifestTier.Dsl } term)
            {
                required.Add(item);
                continue;
            }

            var lowered = Term(term, declaration, labels, context);
            if (PartLowering.Property(term, "Weight") is { } weight)
            {
                preferred.Add(new MapNode(
                    [new MapEntry("weight", weight, weight.Provenance), new MapEntry("podAffinityTerm", lowered, term.Provenance)],
                    term.Provenance));
            }
            else
            {
                required.Add(lowered);
            }
        }

        var target = pod?.At(["affinity", field]);
        Set(target, Required, required, value.Provenance);
        Set(target, Preferred, preferred, value.Provenance);
    }

    private static void Set(MapBuilder? target, string field, ImmutableArray<ManifestNode>.Builder items, Provenance at)
    {
        if (items.Count > 0)
        {
            target?.Set(field, new ListNode(items.ToImmutable(), at));
        }
    }

    private static MapNode Term(MapNode term, MapNode declaration, ManifestNode? labels, LoweringContext context)
    {
        var target = new MapBuilder(term.Provenance, term.Type);
        PartLowering.Fill(term, target, [], context);
        var other = PartLowering.Property(term, "Workload");
        if (other is null)
        {
            if (OwnSelector(labels, term.Provenance) is { } own)
            {
                target.Set("labelSelector", own);
            }
        }
        else if (WorkloadTarget.From(References.Declared(other), context) is { } found)
        {
            References.Note(other, found.Declaration, found.Name, found.Selector, context, isLocal: false);
            target.Set("labelSelector", new MapNode([new MapEntry("matchLabels", found.Selector, other.Provenance)], other.Provenance));
            if (found.Namespace is { } space && !IsNamespaceOf(declaration, space, context))
            {
                target.Set("namespaces", new ListNode([space], other.Provenance));
            }
        }
        else
        {
            target.Set("labelSelector", References.UnknownIn(other) ?? other);
        }

        return target.Build();
    }

    private static bool IsNamespaceOf(MapNode declaration, ManifestNode space, LoweringContext context)
    {
        var own = PartLowering.Property(declaration, "Namespace");
        return (own is null ? context.DefaultNamespace : (own as ScalarNode)?.Text) == (space as ScalarNode)?.Text;
    }

    /// <summary>Selects the pods of the workload itself, by the label that all of them have.</summary>
    private static ManifestNode? OwnSelector(ManifestNode? labels, Provenance at) => labels switch
    {
        MapNode map when map[ObjectHead.NameLabel] is { } name => new MapNode(
            [new MapEntry("matchLabels", new MapNode([new MapEntry(ObjectHead.NameLabel, name, at)], at), at)],
            at),
        UnknownNode => labels,
        _ => null,
    };
}
