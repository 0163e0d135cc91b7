using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Reads the properties that accept a declared object or the name of one.</summary>
internal static class References
{
    /// <summary>The name that a reference stands for.</summary>
    /// <param name="reference">The reference; null when the property is unset.</param>
    /// <param name="objectProperty">The property of the reference that holds the declared object.</param>
    /// <returns>The name or what is unknown about it; null when nothing is referred to.</returns>
    public static ManifestNode? Name(ManifestNode? reference, string objectProperty)
    {
        if (reference is not MapNode map)
        {
            return reference;
        }

        return PartLowering.Property(map, objectProperty) switch
        {
            MapNode declared => PartLowering.Property(declared, "Name"),
            UnknownNode unknown => unknown,
            _ => PartLowering.Property(map, "Name"),
        };
    }
}
