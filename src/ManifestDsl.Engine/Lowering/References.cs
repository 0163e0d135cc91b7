using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Reads the properties that accept a declared object or the name of one.</summary>
internal static class References
{
    /// <summary>The name that a reference stands for; what is unknown about it; null when nothing is referred to.</summary>
    /// <param name="reference">The reference; null when the property is unset.</param>
    /// <param name="context">What the lowering shares.</param>
    /// <param name="isLocal">False when the field may name an object of another namespace.</param>
    public static ManifestNode? Name(ManifestNode? reference, LoweringContext context, bool isLocal = true)
    {
        if (reference is not MapNode { Type.IsReference: true } map)
        {
            return reference;
        }

        if (Object(map) is not { } target)
        {
            return PartLowering.Property(map, "Name");
        }

        if (target is not MapNode declared)
        {
            return target;
        }

        var name = DeclaredIdentity.Name(declared);
        Note(map, declared, name, name, context, isLocal);
        return name;
    }

    /// <summary>The name without a note of it.</summary>
    public static ManifestNode? NameOf(ManifestNode? reference) =>
        reference is not MapNode map ? reference : Object(map) is MapNode declared ? DeclaredIdentity.Name(declared) : PartLowering.Property(map, "Name");

    /// <summary>As <see cref="Name"/>, and an error when nothing is referred to.</summary>
    public static ManifestNode Required(MapNode reference, LoweringContext context)
    {
        if (Name(reference, context) is { } name)
        {
            return name;
        }

        var kind = reference.Type!.Name;
        context.Require(null, reference, $"A reference of {context.Subject} names no {kind.Substring(0, kind.Length - ManifestType.ReferenceSuffix.Length)}", "give the name of one");
        return ScalarNode.FromText("", reference.Provenance);
    }

    /// <summary>The declared object that a reference holds; null when it holds a name, nothing, or what cannot be known.</summary>
    public static MapNode? Declared(ManifestNode? reference) => reference is MapNode { Type.IsReference: true } map ? Object(map) as MapNode : null;

    /// <summary>What is unknown about a reference; null when it is known.</summary>
    public static UnknownNode? UnknownIn(ManifestNode reference) => (reference is MapNode map ? Object(map) : reference) as UnknownNode;

    /// <summary>Notes that the declaration refers to a declared object, so that it can be looked for among all declarations.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="declared">The object.</param>
    /// <param name="name">Its name.</param>
    /// <param name="standsFor">What became of the reference.</param>
    /// <param name="context">What the lowering shares.</param>
    /// <param name="isLocal">False when the object may be in another namespace.</param>
    public static void Note(
        ManifestNode reference, MapNode declared, ManifestNode? name, ManifestNode? standsFor, LoweringContext context, bool isLocal)
    {
        if (declared.Type is { Tier: ManifestTier.Dsl, Name: ObjectReference.PodPolicy })
        {
            // Its patches are those of what it becomes.
            if (name is ScalarNode { AsText: { Length: > 0 } policy })
            {
                context.Refer(new ObjectReference("", ObjectReference.PodPolicy, null, policy, reference, standsFor, isLocal));
            }

            return;
        }

        // Patches may change the name. A CustomResource says itself of which kind it is.
        if (PartLowering.Property(declared, "Patches") is null && name is ScalarNode { AsText: { Length: > 0 } text } && declared.Type is { Kind: { } kind, ApiVersion.Length: > 0 } type)
        {
            var space = (DeclaredIdentity.Namespace(declared, context) as ScalarNode)?.AsText;
            context.Refer(new ObjectReference(ResourceScopes.GroupOf(type.ApiVersion), kind, space, text, reference, standsFor, isLocal));
        }
    }

    /// <summary>What the property of the declared object holds, whatever its name.</summary>
    private static ManifestNode? Object(MapNode reference)
    {
        foreach (var entry in reference.Entries)
        {
            if (entry.Value is MapNode { Type.Kind: not null } || (entry.Value is UnknownNode && entry.Key != "Name"))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
