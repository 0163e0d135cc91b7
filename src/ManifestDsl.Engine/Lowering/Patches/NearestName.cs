namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>Finds what somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>Texts longer than this are nobody's typing error, and take time with the square of their length.</summary>
    private const int MaxLength = 100;

    /// <summary>The names that are nearest to a name, best first; names that have nothing to do with it are left out.</summary>
    public static List<string> Of(string name, IEnumerable<string> candidates, int count = 3)
    {
        var found = new List<(int Distance, string Name)>();
        foreach (var candidate in candidates)
        {
            var distance = name.Length > MaxLength || candidate.Length > MaxLength ? MaxLength : Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= Math.Max(2, name.Length / 3))
            {
                found.Add((distance, candidate));
            }
        }

        found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        var names = new List<string>();
        foreach (var (_, nearest) in found)
        {
            if (names.Count < count && !names.Contains(nearest))
            {
                names.Add(nearest);
            }
        }

        return names;
    }

    /// <summary>How many letters must be added, left out or changed to make one of the other.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
