using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Sort</c> and <c>Reverse</c> in place, of lists and arrays.</summary>
internal static class ListSortMembers
{
    public static void Register(MemberTable table)
    {
        foreach (var type in new[] { CollectionTypes.List, CollectionTypes.Array })
        {
            table.AddCollection(type, "Sort", Sort);
            table.AddCollection(type, "Reverse", Reverse);
        }
    }

    private static Value Sort(CollectionCall call)
    {
        if (call.Has("keys") || call.Has("items"))
        {
            return call.Unsupported();
        }

        var items = call.Scan();
        var ordering = call.Ordering(call.Has("comparison") ? "comparison" : "comparer");
        var (index, count) = Part(call, items);
        if (!call.InRange(index, count, items.Count))
        {
            return call.Nothing;
        }

        var sorted = CollectionChecks.StableSort(items.GetRange(index, count), (x, y) => call.Compare(ordering, x, y));
        if (HasTie(call, ordering, sorted))
        {
            return call.Failed("two different items compare equal, and Sort leaves their order open: use OrderBy, which keeps it");
        }

        if (call.Failure is null)
        {
            ArrayMembers.Replace(items, index, sorted);
        }

        return call.Nothing;
    }

    /// <summary>Sort is not stable: what it makes of different items that compare equal depends on its implementation.</summary>
    private static bool HasTie(CollectionCall call, Ordering ordering, List<Value> sorted)
    {
        for (var i = 1; i < sorted.Count && call.Failure is null; i++)
        {
            if (call.Compare(ordering, sorted[i - 1], sorted[i]) == 0 && !ValueEquality.Instance.Equals(sorted[i - 1], sorted[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Value Reverse(CollectionCall call)
    {
        var items = call.Scan();
        var (index, count) = Part(call, items);
        if (call.InRange(index, count, items.Count))
        {
            items.Reverse(index, count);
        }

        return call.Nothing;
    }

    private static (int Index, int Count) Part(CollectionCall call, List<Value> items) => call.Has("count")
        ? (call.Number("index"), call.Number("count"))
        : call.Has("length") ? (call.Number("index"), call.Number("length")) : (0, items.Count);
}
