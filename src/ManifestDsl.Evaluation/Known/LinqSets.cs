using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Distinct, Union, Intersect, Except, and their By forms.</summary>
internal static class LinqSets
{
    public static void Register(MemberTable table)
    {
        foreach (var suffix in new[] { "", "By" })
        {
            table.AddQuery("Distinct" + suffix, static call => Distinct(call, call.Items()));
            table.AddQuery("Union" + suffix, Union);
            table.AddQuery("Intersect" + suffix, static call => Compare(call, static (seen, key) => seen.Remove(key)));
            table.AddQuery("Except" + suffix, static call => Compare(call, static (seen, key) => seen.Add(key)));
        }
    }

    private static Value Distinct(CollectionCall call, List<Value> items)
    {
        var seen = new HashSet<Value>(call.Equality());
        var key = Selector(call);
        return call.List(items.FindAll(item => seen.Add(Key(call, key, item))));
    }

    private static Value Union(CollectionCall call)
    {
        var items = call.Items("first");
        items.AddRange(call.Items("second"));
        return Distinct(call, items);
    }

    /// <summary>The items of the first collection whose key the second one lets through, each key once.</summary>
    private static Value Compare(CollectionCall call, Func<HashSet<Value>, Value, bool> isKept)
    {
        var seen = new HashSet<Value>(call.Equality());
        foreach (var item in call.Items("second"))
        {
            seen.Add(call.Key(item));
        }

        var key = Selector(call);
        return call.List(call.Items("first").FindAll(item => isKept(seen, Key(call, key, item))));
    }

    private static Value? Selector(CollectionCall call) => call.Has("keySelector") ? call.Function("keySelector") : null;

    private static Value Key(CollectionCall call, Value? selector, Value item) => selector is null ? call.Key(item) : call.InvokeKey(selector, item);
}
