using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Hardening;

/// <summary>Adding to maps what they lack.</summary>
internal static class NodeFill
{
    /// <summary>True when the field is missing or null, which mean the same to the API server.</summary>
    public static bool IsUnset(ManifestNode? node) => node is null or ScalarNode { Kind: ScalarKind.Null };

    /// <summary>True when the field is unset or a map without a value: an empty seccompProfile says nothing.</summary>
    public static bool IsUnsetOrEmpty(ManifestNode? node)
    {
        if (node is not MapNode map)
        {
            return IsUnset(node);
        }

        foreach (var entry in map.Entries)
        {
            if (!IsUnset(entry.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The map with a boolean that it lacks; the map itself when it states one.</summary>
    public static MapNode Fill(this MapNode map, string field, bool value, Provenance step) =>
        IsUnset(map[field]) ? map.With(field, ScalarNode.FromBoolean(value, step), step) : map;

    /// <summary>
    /// The map with <paramref name="field"/> changed by <paramref name="change"/>, which gets an empty map when the field is unset.
    /// Nothing is written when the result is empty, or when the field is unknown or no map.
    /// </summary>
    public static MapNode FillMap(this MapNode map, string field, Func<MapNode, MapNode> change, Provenance step)
    {
        var before = map[field];
        if (IsUnset(before))
        {
            var added = change(new MapNode([], step));
            return added.Entries.Length == 0 ? map : map.With(field, added, step);
        }

        if (before is not MapNode existing)
        {
            return map;
        }

        var after = change(existing);
        return ReferenceEquals(after, existing) ? map : map.With(field, after);
    }
}
