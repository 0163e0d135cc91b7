using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Lists: what adds and removes items. See <see cref="ListSearchMembers"/> and <see cref="ListSortMembers"/> for the rest.</summary>
internal static class ListMembers
{
    public static void Register(MemberTable table)
    {
        table.AddCollection(CollectionTypes.List, ".ctor", New);
        table.AddCollection("System.Collections.ObjectModel.Collection`1", ".ctor", New);
        table.AddCollection("System.Collections.ObjectModel.ReadOnlyCollection`1", ".ctor", AsReadOnly);
        foreach (var type in CollectionTypes.Lists)
        {
            table.AddCollection(type, "Count", Count);
        }

        foreach (var type in CollectionTypes.GrowingLists)
        {
            table.AddCollection(type, "Add", Add);
            table.AddCollection(type, "Insert", Insert);
            table.AddCollection(type, "Remove", Remove);
            table.AddCollection(type, "RemoveAt", RemoveAt);
            table.AddCollection(type, "Clear", Clear);
        }

        table.AddCollection(CollectionTypes.List, "AddRange", AddRange);
        table.AddCollection("System.Collections.Generic.CollectionExtensions", "AddRange", AddRange);
        table.AddCollection(CollectionTypes.List, "InsertRange", InsertRange);
        table.AddCollection(CollectionTypes.List, "RemoveAll", RemoveAll);
        table.AddCollection(CollectionTypes.List, "RemoveRange", RemoveRange);
        table.AddCollection(CollectionTypes.List, "TrimExcess", static call => call.Nothing);
        table.AddCollection(CollectionTypes.List, "AsReadOnly", AsReadOnly);
    }

    private static Value New(CollectionCall call)
    {
        if (call.Has("capacity"))
        {
            return call.Number("capacity") < 0 ? call.Failed("a capacity cannot be negative") : call.List([]);
        }

        return call.List(call.Has("collection") || call.Has("list") ? call.Items(call.Call.Arguments[0]) : []);
    }

    /// <summary>Shows the list itself, so that later changes are seen.</summary>
    public static Value AsReadOnly(CollectionCall call)
    {
        if (call.Receiver is ListValue list and not (SetValue or MapView))
        {
            return call.List(list.Items, call.Call.ResultType);
        }

        call.Read();
        return call.Unsupported();
    }

    private static Value Count(CollectionCall call) => call.Receiver switch
    {
        MapValue map => call.Constant(map.Count),
        SetValue set => call.Constant(set.Count),
        _ => call.Constant(call.Read().Count),
    };

    private static Value Add(CollectionCall call)
    {
        switch (call.Receiver)
        {
            case SetValue:
                return SetMembers.Add(call);
            case MapValue map when call.Argument("item") is TupleValue { Items: [var key, var value] }:
                MapMembers.Add(call, map, key, value);
                return call.Nothing;
            default:
                call.Add(call.Grow(), call.Argument("item") ?? call.Unsupported());
                return call.Nothing;
        }
    }

    private static Value AddRange(CollectionCall call)
    {
        var target = call.Grow();
        AddAll(call, target, target.Count, call.Added(call.Has("collection") ? "collection" : "source"));
        return call.Nothing;
    }

    private static Value InsertRange(CollectionCall call)
    {
        var target = call.Grow();
        var index = call.Number("index");
        if (call.IsIndex(index, target.Count + 1, target.Count))
        {
            AddAll(call, target, index, call.Added("collection"));
        }

        return call.Nothing;
    }

    private static void AddAll(CollectionCall call, List<Value> target, int index, List<Value> items)
    {
        if (call.Fits((long)target.Count + items.Count))
        {
            target.InsertRange(index, items);
        }
    }

    private static Value Insert(CollectionCall call)
    {
        var target = call.Grow();
        var index = call.Number("index");
        if (call.IsIndex(index, target.Count + 1, target.Count) && call.Fits(target.Count + 1L))
        {
            target.Insert(index, Copies.Of(call.Argument("item")!));
        }

        return call.Nothing;
    }

    private static Value Remove(CollectionCall call)
    {
        if (call.Receiver is SetValue)
        {
            return SetMembers.Remove(call);
        }

        var target = call.Grow();
        var index = call.IndexOf(target, call.Known("item"), 0, target.Count);
        if (index >= 0)
        {
            target.RemoveAt(index);
        }

        return call.Constant(index >= 0);
    }

    private static Value RemoveAt(CollectionCall call)
    {
        var target = call.Grow();
        var index = call.Number("index");
        if (call.IsIndex(index, target.Count, target.Count))
        {
            target.RemoveAt(index);
        }

        return call.Nothing;
    }

    private static Value RemoveRange(CollectionCall call)
    {
        var target = call.Grow();
        var (index, count) = (call.Number("index"), call.Number("count"));
        if (call.InRange(index, count, target.Count))
        {
            target.RemoveRange(index, count);
        }

        return call.Nothing;
    }

    private static Value RemoveAll(CollectionCall call)
    {
        var target = call.Grow();
        var match = call.Function("match");
        List<Value> kept = [];
        foreach (var item in target.ToArray())
        {
            if (!call.Test(match, item))
            {
                kept.Add(item);
            }
        }

        if (call.Failure is not null)
        {
            return call.Failure;
        }

        var removed = target.Count - kept.Count;
        target.Clear();
        target.AddRange(kept);
        return call.Constant(removed);
    }

    private static Value Clear(CollectionCall call)
    {
        switch (call.Receiver)
        {
            case SetValue set:
                set.Clear();
                break;
            case MapValue map:
                map.Clear();
                break;
            default:
                call.Grow().Clear();
                break;
        }

        return call.Nothing;
    }
}
