using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Reads the values that stand for a declared object or for the name of one: those of the types <c>…Reference</c>.</summary>
internal static class References
{
    private const string Suffix = "Reference";

    /// <summary>True for a type whose values refer to an object.</summary>
    public static bool IsReference(ManifestType? type) =>
        type is { Tier: ManifestTier.Dsl, Kind: null } && type.Name.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>The name that a reference stands for.</summary>
    /// <param name="reference">The reference; null when the property is unset.</param>
    /// <returns>The name or what is unknown about it; null when nothing is referred to.</returns>
    public static ManifestNode? Name(ManifestNode? reference)
    {
        if (reference is not MapNode map)
        {
            return reference;
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Key != "Name" && entry.Value is UnknownNode)
            {
                return entry.Value;
            }

            if (entry.Value is MapNode { Type.Kind: not null } declared)
            {
                return PartLowering.Property(declared, "Name");
            }
        }

        return PartLowering.Property(map, "Name");
    }

    /// <summary>The same, and a problem when nothing is referred to.</summary>
    public static ManifestNode RequiredName(MapNode reference, LoweringContext context)
    {
        var name = Name(reference);
        var kind = reference.Type?.Name ?? Suffix;
        context.Require(name, reference, $"A reference of {context.Subject} names no {kind.Substring(0, kind.Length - Suffix.Length)}", "give the name of one");
        return name ?? ScalarNode.FromText("", reference.Provenance);
    }
}
