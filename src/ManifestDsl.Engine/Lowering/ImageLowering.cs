using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Makes the one text of the API of an image whose parts may be given apart.</summary>
internal static class ImageLowering
{
    /// <summary>Name of the DSL type.</summary>
    public const string Type = "Image";

    private const string Name = "Name";
    private static readonly string[] Parts = [Name, "Registry", "Tag", "Digest"];

    /// <summary>The image; where only its name is given that node, which knows best where it was written.</summary>
    public static ManifestNode Lower(MapNode image)
    {
        var texts = new string?[Parts.Length];
        var others = false;
        for (var i = 0; i < Parts.Length; i++)
        {
            switch (PartLowering.Property(image, Parts[i]))
            {
                case null:
                    break;
                case ScalarNode { AsText: { } text }:
                    texts[i] = text;
                    others |= i > 0;
                    break;
                case var unknown:
                    return unknown;
            }
        }

        return others ? ScalarNode.FromParts(ImageReference.Compose(texts[0] ?? "", texts[1], texts[2], texts[3]), image)
            : PartLowering.Property(image, Name) ?? ScalarNode.Null(image.Provenance);
    }

    /// <summary>The image of a container that is not lowered yet, as text; null when it is not known.</summary>
    public static string? TextOf(MapNode container) => PartLowering.Property(container, "Image") switch
    {
        MapNode image => (Lower(image) as ScalarNode)?.AsText,
        ScalarNode text => text.AsText,
        _ => null,
    };
}
