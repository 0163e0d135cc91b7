using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>First, Last, Single, ElementAt; Any, All, Count, Contains, SequenceEqual.</summary>
internal static class LinqElements
{
    public static void Register(MemberTable table)
    {
        foreach (var suffix in new[] { "", "OrDefault" })
        {
            table.AddLinq("First" + suffix, static call => Element(call, Matching(call), static found => found[0]));
            table.AddLinq("Last" + suffix, static call => Element(call, Matching(call), static found => found[found.Count - 1]));
            table.AddLinq("Single" + suffix, Single);
            table.AddLinq("ElementAt" + suffix, ElementAt);
        }

        table.AddLinq("Any", static call => call.Constant(call.Has("predicate") ? Exists(call, call.Items()) : call.Items().Count > 0));
        table.AddLinq("All", All);
        table.AddLinq("Count", static call => call.Constant(Matching(call).Count));
        table.AddLinq("LongCount", static call => call.Constant((long)Matching(call).Count));
        table.AddLinq("Contains", Contains);
        table.AddLinq("SequenceEqual", static call => SequenceEqual(call, call.Items("first"), call.Items("second")));
    }

    /// <summary>The items that the predicate accepts; all when there is no predicate.</summary>
    private static List<Value> Matching(CollectionCall call)
    {
        var items = call.Items();
        if (!call.Has("predicate"))
        {
            return items;
        }

        var predicate = call.Function("predicate");

        // First ends at its item, which a later one that fails does not change.
        var stops = call.Call.Member.Name.StartsWith("First", StringComparison.Ordinal);
        List<Value> found = [];
        foreach (var item in items)
        {
            if (call.Test(predicate, item))
            {
                found.Add(item);
                if (stops)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static Value Element(CollectionCall call, List<Value> found, Func<List<Value>, Value> choose)
    {
        if (found.Count > 0 || call.Failure is not null)
        {
            return call.Failure ?? choose(found);
        }

        if (call.Call.Member.Name.EndsWith("OrDefault", StringComparison.Ordinal))
        {
            return call.Argument("defaultValue") ?? call.Default(call.Call.ResultType);
        }

        return call.Failed($"no item is there for '{call.Call.Member.Name}', which fails at run time: write {call.Call.Member.Name}OrDefault, or make sure that there is one");
    }

    private static Value Single(CollectionCall call)
    {
        var found = Matching(call);
        return found.Count > 1
            ? call.Failed($"{found.Count} items are there for '{call.Call.Member.Name}', which fails at run time")
            : Element(call, found, static one => one[0]);
    }

    private static Value ElementAt(CollectionCall call)
    {
        var items = call.Items();
        if (Indices.Of(call.Known("index"), items.Count) is not { } index)
        {
            return call.Unsupported();
        }

        if (index >= 0 && index < items.Count)
        {
            return items[index];
        }

        return call.Call.Member.Name == "ElementAt" ? call.Failed($"the index {index} is outside the {items.Count} items") : call.Default(call.Call.ResultType);
    }

    private static bool Exists(CollectionCall call, List<Value> items)
    {
        var predicate = call.Function("predicate");
        return items.Exists(item => call.Test(predicate, item));
    }

    private static Value All(CollectionCall call)
    {
        var predicate = call.Function("predicate");
        return call.Constant(call.Items().TrueForAll(item => call.Test(predicate, item)));
    }

    private static Value Contains(CollectionCall call)
    {
        var value = call.Known("value");
        if (!call.Has("comparer"))
        {
            // A set and the keys of a dictionary answer with their own comparer.
            switch (call.Receiver)
            {
                case SetValue set:
                    return call.Constant(set.Contains(call.Key(value)));
                case MapView { IsKeys: true } keys:
                    return call.Constant(keys.Map.TryGet(call.Key(value), out _));
            }
        }

        var items = call.Items();
        return call.Constant(call.IndexOf(items, value, 0, items.Count, call.Equality()) >= 0);
    }

    public static Value SequenceEqual(CollectionCall call, List<Value> first, List<Value> second)
    {
        var equality = call.Equality();
        var same = first.Count == second.Count;
        for (var i = 0; same && i < first.Count; i++)
        {
            same = call.Same(equality, first[i], second[i]);
        }

        return call.Constant(same);
    }
}
