using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Reads fields so that unset, known and unknown stay apart.</summary>
internal static class FieldReading
{
    /// <summary>The value of a field: null when it is unset or an explicit null, which mean the same to the API server.</summary>
    public static ManifestNode? Read(this MapNode map, string field) => map[field] switch
    {
        ScalarNode { Kind: ScalarKind.Null } => null,
        var value => value,
    };

    /// <summary>The value of a field of a map inside; an <see cref="UnknownNode"/> when the map cannot be known or is no map.</summary>
    public static ManifestNode? Read(this MapNode map, string outer, string field) => map.Read(outer) switch
    {
        null => null,
        MapNode inner => inner.Read(field),
        var other => other as UnknownNode ?? new UnknownNode("This is not a map.", other.Provenance),
    };

    /// <summary>The value of a field two maps further inside; unknown as above.</summary>
    public static ManifestNode? Read(this MapNode map, string outer, string middle, string field) => map.Read(outer, middle) switch
    {
        null => null,
        MapNode inner => inner.Read(field),
        var other => other as UnknownNode ?? new UnknownNode("This is not a map.", other.Provenance),
    };

    /// <summary>The value at the end of a longer path; unknown as above.</summary>
    public static ManifestNode? Read(this MapNode map, params string[] path)
    {
        ManifestNode? node = map;
        foreach (var field in path)
        {
            node = node switch
            {
                null => null,
                MapNode inner => inner.Read(field),
                _ => node as UnknownNode ?? new UnknownNode("This is not a map.", node.Provenance),
            };
        }

        return node;
    }

    /// <summary>The maps of a list.</summary>
    public static MapItems Items(this MapNode map, string field) => new(map.Read(field));

    /// <summary>The worse of two verdicts: the verdict of the whole.</summary>
    public static Verdict Or(this Verdict verdict, Verdict other) => other > verdict ? other : verdict;
}
