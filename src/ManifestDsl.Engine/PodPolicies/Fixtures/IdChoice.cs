namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>Ids in the ranges of a rule and outside of them. Root only where there is no other: it violates more than the rule.</summary>
internal static class IdChoice
{
    /// <summary>The highest id that the API takes.</summary>
    public const long Highest = int.MaxValue;

    /// <summary>The first id of the ranges; null when none of them is an id of the API.</summary>
    public static long? First(IdRule rule)
    {
        long? root = null;
        foreach (var range in rule.Ranges)
        {
            if (range.Min > Highest || range.Max < Math.Max(range.Min, 0))
            {
                continue;
            }

            if (range.Max > 0)
            {
                return Math.Max(range.Min, 1);
            }

            root = 0;
        }

        return root;
    }

    /// <summary>The last id of the ranges; null when none of them is an id of the API.</summary>
    public static long? Last(IdRule rule)
    {
        long? root = null;
        for (var i = rule.Ranges.Length - 1; i >= 0; i--)
        {
            var range = rule.Ranges[i];
            if (range.Min <= Highest && range.Max > 0)
            {
                return Math.Min(range.Max, Highest);
            }

            root = range.Max == 0 ? 0 : root;
        }

        return root;
    }

    /// <summary>An id beside the ranges; null when every id is in one.</summary>
    public static long? Outside(IdRule rule)
    {
        foreach (var range in rule.Ranges)
        {
            foreach (var id in new[] { range.Max < Highest ? range.Max + 1 : 0, range.Min - 1 })
            {
                if (id is > 0 and <= Highest && !Contains(rule, id))
                {
                    return id;
                }
            }
        }

        return Contains(rule, 0) ? null : 0;
    }

    public static bool Contains(IdRule rule, long id) => rule.Ranges.Any(range => id >= range.Min && id <= range.Max);
}
