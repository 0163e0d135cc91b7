using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Min, Max, MinBy, MaxBy. Nulls lose against everything; of equal items the first wins.</summary>
internal static class LinqExtremes
{
    public static void Register(MemberTable table)
    {
        table.AddLinq("Min", static call => Extreme(call, -1));
        table.AddLinq("Max", static call => Extreme(call, 1));
        table.AddLinq("MinBy", static call => ExtremeBy(call, -1));
        table.AddLinq("MaxBy", static call => ExtremeBy(call, 1));
    }

    private static Value Extreme(CollectionCall call, int sign)
    {
        var values = LinqNumbers.Selected(call);
        var best = Best(call, values, sign);
        return best >= 0 ? values[best] : Empty(call);
    }

    private static Value ExtremeBy(CollectionCall call, int sign)
    {
        var selector = call.Function("keySelector");
        var items = call.Items();
        var best = Best(call, items.ConvertAll(item => call.Invoke(selector, item)), sign);
        return best >= 0 ? items[best] : items.Count > 0 ? items[0] : Empty(call);
    }

    private static Value Empty(CollectionCall call)
    {
        var none = call.Default(call.Call.ResultType);
        return none.IsNull ? none : call.Failed($"there is nothing to take the {call.Call.Member.Name} of, which fails at run time: write DefaultIfEmpty before it");
    }

    /// <summary>The position of the least or greatest key; -1 when there is none but null.</summary>
    private static int Best(CollectionCall call, List<Value> keys, int sign)
    {
        var ordering = call.Ordering();
        var best = -1;
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is UnknownValue)
            {
                call.Keep(keys[i]);
            }
            else if (!keys[i].IsNull && (best < 0 || Math.Sign(call.Compare(ordering, keys[i], keys[best])) == sign))
            {
                best = i;
            }
        }

        return best;
    }
}
