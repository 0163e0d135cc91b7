using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The start of every object: apiVersion, kind, name, namespace and labels.</summary>
internal static class ObjectHead
{
    /// <summary>The label that holds the name of the application: Kubernetes recommends it, selectors use it.</summary>
    public const string NameLabel = "app.kubernetes.io/name";

    /// <summary>Starts the object that a declaration stands for.</summary>
    /// <param name="declaration">The DSL object.</param>
    /// <param name="labels">Its labels; null for none.</param>
    /// <param name="context">What the lowering shares.</param>
    /// <param name="fallbackNamespace">The namespace when the declaration names none.</param>
    public static MapBuilder Start(MapNode declaration, ManifestNode? labels, LoweringContext context, ManifestNode? fallbackNamespace = null)
    {
        var at = declaration.Provenance;
        var type = declaration.Type;
        var root = new MapBuilder(at, type);
        root.Set("apiVersion", ScalarNode.FromText(type?.ApiVersion ?? "", at));
        root.Set("kind", ScalarNode.FromText(type?.Kind ?? "", at));
        var metadata = root.At(["metadata"]);
        if (PartLowering.Property(declaration, "Name") is { } name)
        {
            metadata?.Set("name", name);
        }

        if (ResourceScopes.Of(type?.Kind ?? "", ResourceScopes.GroupOf(type?.ApiVersion)) == ResourceScope.Namespaced)
        {
            var space = PartLowering.Property(declaration, "Namespace") ?? fallbackNamespace;
            if (space is null && context.DefaultNamespace is { } text)
            {
                space = ScalarNode.FromText(text, at);
            }

            if (space is not null)
            {
                metadata?.Set("namespace", space);
            }
        }

        if (labels is not null)
        {
            metadata?.Set("labels", labels);
        }

        return root;
    }

    /// <summary>Starts an object that is about a workload: in its namespace, with its name label.</summary>
    public static MapBuilder StartFor(MapNode declaration, WorkloadTarget? target, LoweringContext context)
    {
        var labels = Labels(declaration, target?.NameLabel ?? PartLowering.Property(declaration, "Name"), context, target?.Declaration);
        return Start(declaration, labels, context, target?.Namespace);
    }

    /// <summary>The user's labels after the name label and the other recommended ones, each of which the user may set too.</summary>
    /// <param name="declaration">The DSL object.</param>
    /// <param name="name">The name of the application; null for none.</param>
    /// <param name="context">What the lowering shares.</param>
    /// <param name="subject">The workload that the object is for; null for none.</param>
    public static ManifestNode? Labels(MapNode declaration, ManifestNode? name, LoweringContext context, MapNode? subject = null)
    {
        var written = PartLowering.Property(declaration, "Labels");
        if (written is not (null or MapNode))
        {
            return written;
        }

        var map = written as MapNode;
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        Add(NameLabel, name);
        foreach (var (property, label) in RecommendedLabels.All)
        {
            var value = PartLowering.Property(declaration, property) ?? (subject is null ? null : PartLowering.Property(subject, property));
            if (value is null && label == RecommendedLabels.PartOf && context.PartOf is { } whole)
            {
                value = ScalarNode.FromText(whole, declaration.Provenance);
            }

            Add(label, value);
        }

        if (entries.Count == 0)
        {
            return map;
        }

        entries.AddRange(map?.Entries ?? []);
        return new MapNode(entries.ToImmutable(), map?.Provenance ?? declaration.Provenance);

        void Add(string label, ManifestNode? value)
        {
            if (value is not null && map?[label] is null)
            {
                entries.Add(new MapEntry(label, value, value.Provenance));
            }
        }
    }

    /// <summary>The finished object with its overrides and patches, checked for a name.</summary>
    public static MapNode Finish(MapNode declaration, MapBuilder root, LoweringContext context)
    {
        var merged = OverrideMerge.Apply(root.Build(), PartLowering.Property(declaration, "Overrides"));
        merged = PatchList.Apply(merged, PartLowering.Property(declaration, "Patches"), context);
        context.Require(merged.Find("metadata", "name"), merged, $"The {declaration.Type?.Kind} has no name", "give it one");
        return merged;
    }
}
