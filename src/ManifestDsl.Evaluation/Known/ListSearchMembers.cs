using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Lists and arrays: what looks for items, copies them and goes through them. The methods of <c>Array</c> take the array first.</summary>
internal static class ListSearchMembers
{
    public static void Register(MemberTable table)
    {
        foreach (var type in CollectionTypes.Lists)
        {
            table.AddCollection(type, "Contains", Contains);
            table.AddCollection(type, "IndexOf", static call => IndexOf(call, fromEnd: false));
            table.AddCollection(type, "CopyTo", CopyTo);
        }

        table.AddCollection(CollectionTypes.List, "LastIndexOf", static call => IndexOf(call, fromEnd: true));
        table.AddCollection(CollectionTypes.List, "GetRange", static call => GetRange(call, call.Number("index"), call.Number("count")));
        table.AddCollection(CollectionTypes.List, "Slice", static call => GetRange(call, call.Number("start"), call.Number("length")));
        table.AddCollection(CollectionTypes.List, "ToArray", static call => call.List(call.Items()));
        table.AddCollection(CollectionTypes.Array, "IndexOf", static call => IndexOf(call, fromEnd: false));
        table.AddCollection(CollectionTypes.Array, "LastIndexOf", static call => IndexOf(call, fromEnd: true));
        foreach (var type in new[] { CollectionTypes.List, CollectionTypes.Array })
        {
            table.AddCollection(type, "Find", static call => Find(call, fromEnd: false));
            table.AddCollection(type, "FindLast", static call => Find(call, fromEnd: true));
            table.AddCollection(type, "FindIndex", static call => FindIndex(call, fromEnd: false));
            table.AddCollection(type, "FindLastIndex", static call => FindIndex(call, fromEnd: true));
            table.AddCollection(type, "FindAll", FindAll);
            table.AddCollection(type, "Exists", static call => call.Constant(Position(call, false) >= 0));
            table.AddCollection(type, "TrueForAll", TrueForAll);
            table.AddCollection(type, "ConvertAll", ConvertAll);
            table.AddCollection(type, "ForEach", ForEach);
        }
    }

    private static Value Contains(CollectionCall call)
    {
        var item = call.Known(call.Has("item") ? "item" : "value");
        switch (call.Receiver)
        {
            case SetValue set:
                return call.Constant(set.Contains(call.Key(item)));
            case MapView { IsKeys: true } keys:
                return call.Constant(keys.Map.TryGet(call.Key(item), out _));
        }

        var items = call.Scan();
        return call.Constant(call.IndexOf(items, item, 0, items.Count) >= 0);
    }

    private static Value IndexOf(CollectionCall call, bool fromEnd)
    {
        var items = call.Scan();
        var item = call.Known(call.Has("item") ? "item" : "value");
        var startName = call.Has("index") ? "index" : "startIndex";
        if (!call.Has(startName))
        {
            return call.Constant(fromEnd ? Last(call, items, item) : call.IndexOf(items, item, 0, items.Count));
        }

        if (fromEnd)
        {
            return call.Unsupported();
        }

        var start = call.Number(startName);
        var count = call.Has("count") ? call.Number("count") : items.Count - start;
        return call.Constant(call.InRange(start, count, items.Count) ? call.IndexOf(items, item, start, start + count) : -1);
    }

    private static int Last(CollectionCall call, List<Value> items, Value item)
    {
        for (var i = items.Count - 1; i >= 0 && call.Failure is null; i--)
        {
            if (call.Same(ValueEquality.Instance, items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    private static Value GetRange(CollectionCall call, int index, int count)
    {
        var items = call.Items();
        return call.InRange(index, count, items.Count) ? call.List(items.GetRange(index, count)) : call.Nothing;
    }

    private static Value CopyTo(CollectionCall call)
    {
        var items = call.Items();
        if (call.Known("array") is not ListValue array || call.Has("count"))
        {
            return call.Unsupported();
        }

        var index = call.Has("arrayIndex") ? call.Number("arrayIndex") : 0;
        if (call.InRange(index, items.Count, array.Items.Count))
        {
            ArrayMembers.Replace(array.Items, index, items);
        }

        return call.Nothing;
    }

    /// <summary>The position of the item that the predicate accepts; -1 when there is none.</summary>
    private static int Position(CollectionCall call, bool fromEnd)
    {
        var items = call.Items();
        var match = call.Function("match");
        for (var i = 0; i < items.Count && call.Failure is null; i++)
        {
            var position = fromEnd ? items.Count - 1 - i : i;
            if (call.Test(match, items[position]))
            {
                return position;
            }
        }

        return -1;
    }

    private static Value Find(CollectionCall call, bool fromEnd)
    {
        var position = Position(call, fromEnd);
        return position >= 0 ? call.Items()[position] : call.Default(call.Call.ResultType);
    }

    private static Value FindIndex(CollectionCall call, bool fromEnd) =>
        call.Has("startIndex") ? call.Unsupported() : call.Constant(Position(call, fromEnd));

    private static Value FindAll(CollectionCall call)
    {
        var match = call.Function("match");
        return call.List(call.Items().FindAll(item => call.Test(match, item)));
    }

    private static Value TrueForAll(CollectionCall call)
    {
        var match = call.Function("match");
        return call.Constant(call.Items().TrueForAll(item => call.Test(match, item)));
    }

    private static Value ConvertAll(CollectionCall call)
    {
        var converter = call.Function("converter");
        return call.List(call.Items().ConvertAll(item => Copies.Of(call.Invoke(converter, item))));
    }

    private static Value ForEach(CollectionCall call)
    {
        var action = call.Function("action");
        if (call.Receiver is not ListValue || Sequences.Items(call.Receiver, call.Compilation) is not { } items)
        {
            return call.Unsupported();
        }

        var count = items.Count;
        for (var i = 0; i < count && call.Failure is null; i++)
        {
            if (call.Invoke(action, items[i]) is UnknownValue unknown)
            {
                call.Keep(unknown);
            }
            else if (items.Count != count)
            {
                call.Fail("the collection is changed while ForEach goes through it, which fails at run time");
            }
        }

        return call.Nothing;
    }
}
