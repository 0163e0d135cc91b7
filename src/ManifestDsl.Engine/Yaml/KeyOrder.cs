using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>The order of keys that people write: a data table (<see cref="KeyOrderTable"/>) and how it is applied.</summary>
/// <remarks>
/// <para>Fields named in the table come first, in its order; all others follow, ordinal.</para>
/// <para>
/// A map is free-form (labels, data, limits: the user chose its keys, and their order) when it stands directly under
/// one of <see cref="KeyOrderTable.FreeForm"/>. A map in a list is not: <c>limits</c> of a container is a map of
/// quantities, <c>limits</c> of a LimitRange a list of objects. The key decides alone, since a tree that was parsed
/// from YAML tells nothing else.
/// </para>
/// </remarks>
internal static class KeyOrder
{
    private const int Unranked = int.MaxValue;

    // Leaves room behind each key of the table for those that another place wants there.
    private const int Step = 2;

    private static readonly Dictionary<string, int> Ranks = BuildRanks();
    private static readonly HashSet<string> FreeForm = new(KeyOrderTable.FreeForm, StringComparer.Ordinal);

    /// <summary>True when the map that stands directly under <paramref name="key"/> keeps the order of its keys.</summary>
    public static bool IsFreeForm(string key) => FreeForm.Contains(key);

    /// <summary>The indices of the map's entries in the order in which to write them; null when it is the order they have.</summary>
    /// <param name="map">A map that is not free-form.</param>
    /// <param name="parentKey">The key under which it stands, directly or in a list; empty for a root.</param>
    public static int[]? Of(MapNode map, string parentKey)
    {
        var count = map.Entries.Length;
        if (count < 2)
        {
            return null;
        }

        var ranks = new int[count];
        var isSorted = true;
        for (var i = 0; i < count; i++)
        {
            ranks[i] = Rank(map.Entries[i].Key, parentKey);
            isSorted &= i == 0 || Compare(map, ranks, i - 1, i) <= 0;
        }

        return isSorted ? null : Sort(map, ranks);
    }

    // An insertion sort: stable, and the fastest for the few and mostly sorted fields of an object.
    private static int[] Sort(MapNode map, int[] ranks)
    {
        var order = new int[ranks.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            while (at > 0 && Compare(map, ranks, order[at - 1], i) > 0)
            {
                order[at] = order[at - 1];
                at--;
            }

            order[at] = i;
        }

        return order;
    }

    private static int Compare(MapNode map, int[] ranks, int x, int y) =>
        ranks[x] != ranks[y] || ranks[x] != Unranked
            ? ranks[x].CompareTo(ranks[y])
            : string.CompareOrdinal(map.Entries[x].Key, map.Entries[y].Key);

    private static int Rank(string key, string parentKey)
    {
        foreach (var (parent, moved, after) in KeyOrderTable.Moved)
        {
            if (moved == key && parent == parentKey)
            {
                return Ranks[after] + 1;
            }
        }

        return Ranks.TryGetValue(key, out var rank) ? rank : Unranked;
    }

    private static Dictionary<string, int> BuildRanks()
    {
        var keys = KeyOrderTable.Keys;
        var ranks = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            ranks[keys[i]] = i * Step;
        }

        return ranks;
    }
}
