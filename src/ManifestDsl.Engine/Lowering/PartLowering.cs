using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers values and parts of objects: each property goes to the API field that its attribute names.</summary>
internal static class PartLowering
{
    /// <summary>Lowers any value of a DSL property.</summary>
    public static ManifestNode Lower(ManifestNode node, LoweringContext context)
    {
        switch (node)
        {
            case ListNode list:
                var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
                foreach (var item in list.Items)
                {
                    items.Add(Lower(item, context));
                }

                return new ListNode(items.MoveToImmutable(), list.Provenance);
            case MapNode { Type.IsReference: true } reference:
                return References.Required(reference, context);
            case MapNode { Type: { Tier: ManifestTier.Dsl, Name: ImageLowering.Type } } image:
                return ImageLowering.Lower(image);
            case MapNode { Type: { Tier: ManifestTier.Dsl } type } part:
                return LowerPart(part, type, context);
            case MapNode map:
                return NullRemoval.Apply(map);
            default:
                return node;
        }
    }

    /// <summary>Sets the fields of all properties that the table covers.</summary>
    /// <param name="part">The DSL object or part.</param>
    /// <param name="target">The map that the part becomes.</param>
    /// <param name="podTemplate">Where in <paramref name="target"/> the pod template is.</param>
    /// <param name="context">What the lowering shares.</param>
    public static void Fill(MapNode part, MapBuilder target, ImmutableArray<string> podTemplate, LoweringContext context)
    {
        if (part.Type is not { } type)
        {
            return;
        }

        foreach (var entry in part.Entries)
        {
            if (IsNull(entry.Value) || !type.Fields.TryGetValue(entry.Key, out var field))
            {
                continue;
            }

            var root = field.Root == DslFieldRoot.PodTemplate ? target.At(podTemplate) : target;
            root?.Set(field.Path, ForPlace(Lower(entry.Value, context), field.Path), entry.KeyProvenance);
        }
    }

    /// <summary>The value of a property; null when it is unset or null.</summary>
    public static ManifestNode? Property(MapNode part, string name) => part[name] is { } value && !IsNull(value) ? value : null;

    /// <summary>True for what the API reads as unset.</summary>
    public static bool IsNull(ManifestNode node) => node is ScalarNode { Kind: ScalarKind.Null };

    /// <summary>Labels and annotations are texts, whatever they say.</summary>
    private static ManifestNode ForPlace(ManifestNode value, ImmutableArray<string> path) =>
        value is ScalarNode { AsBoolean: not null } flag && path is [_, "labels" or "annotations", _]
            ? ScalarNode.FromText(flag.Text, flag.Provenance)
            : value;

    private static MapNode LowerPart(MapNode part, ManifestType type, LoweringContext context)
    {
        var target = new MapBuilder(part.Provenance, type);
        Fill(part, target, [], context);
        if (type.Name is "Container" or DotNetProfile.Type)
        {
            return ContainerLowering.Complete(part, target, context);
        }

        PartCompletion.Apply(part, type, target, context);
        return target.Build();
    }
}
