using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Lists of a container or pod in which no two items may have the same value in a field.</summary>
internal static class DuplicateItems
{
    // Comparing all with all is faster than a set for the lists that people write.
    private const int PairwiseLimit = 16;

    /// <summary>Calls <paramref name="found"/> for each item that has the same text in <paramref name="field"/> as one before, with the first such.</summary>
    /// <returns>Fail when there is such a pair; Unknown when there may be one.</returns>
    public static Verdict Find(MapItems items, string field, Action<MapNode, MapNode> found)
    {
        var verdict = items.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        var firsts = items.Count > PairwiseLimit ? new Dictionary<string, MapNode>(StringComparer.Ordinal) : null;
        foreach (var item in items)
        {
            switch (item.Read(field))
            {
                case ScalarNode { Text: var text }:
                    if (First(items, firsts, field, text, item) is var first && !ReferenceEquals(first, item))
                    {
                        found(first, item);
                        verdict = Verdict.Fail;
                    }

                    break;
                case UnknownNode:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
            }
        }

        return verdict;
    }

    /// <summary>The first item with the text: <paramref name="item"/> itself when none is before it.</summary>
    private static MapNode First(MapItems items, Dictionary<string, MapNode>? firsts, string field, string text, MapNode item)
    {
        if (firsts is not null)
        {
            if (firsts.TryGetValue(text, out var known))
            {
                return known;
            }

            firsts.Add(text, item);
            return item;
        }

        foreach (var candidate in items)
        {
            if (ReferenceEquals(candidate, item) || (candidate.Read(field) is ScalarNode scalar && scalar.Text == text))
            {
                return candidate;
            }
        }

        return item;
    }
}
