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
        var labels = Labels(declaration, target?.NameLabel ?? PartLowering.Property(declaration, "Name"));
        return Start(declaration, labels, context, target?.Namespace);
    }

    /// <summary>The user's labels after the name label, which the user may set too.</summary>
    public static ManifestNode? Labels(MapNode declaration, ManifestNode? name)
    {
        var written = PartLowering.Property(declaration, "Labels");
        if (written is not (null or MapNode) || name is null)
        {
            return written;
        }

        var map = written as MapNode;
        if (map?[NameLabel] is not null)
        {
            return map;
        }

        var entries = ImmutableArray.Create(new MapEntry(NameLabel, name, name.Provenance));
        return new MapNode(map is null ? entries : entries.AddRange(map.Entries), map?.Provenance ?? declaration.Provenance);
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
