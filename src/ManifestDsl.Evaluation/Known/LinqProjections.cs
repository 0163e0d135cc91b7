using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Select, SelectMany, Zip, Concat, Append, Chunk, Index, and the sequences that come from nothing.</summary>
internal static class LinqProjections
{
    public static void Register(MemberTable table)
    {
        table.AddQuery("Select", Select);
        table.AddQuery("SelectMany", SelectMany);
        table.AddQuery("Zip", Zip);
        table.AddQuery("Concat", static call => Joined(call, call.Items("first"), call.Items("second")));
        table.AddQuery("Append", static call => Joined(call, call.Items(), [Copies.Of(call.Argument("element")!)]));
        table.AddQuery("Prepend", static call => Joined(call, [Copies.Of(call.Argument("element")!)], call.Items()));
        table.AddQuery("Reverse", Reverse, copiesSource: true);
        table.AddQuery("Chunk", Chunk);
        table.AddQuery("Index", Index);
        table.AddLinq("Range", Range);
        table.AddLinq("Repeat", Repeat);
        table.AddLinq("Empty", static call => call.List([]));
    }

    private static Value Select(CollectionCall call)
    {
        var selector = call.Function("selector");
        var items = call.Items();
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = Copies.Of(call.Invoke(selector, LinqMembers.Arguments(call, "selector", items[i], i)));
        }

        return call.List(items);
    }

    private static Value SelectMany(CollectionCall call)
    {
        var name = call.Has("collectionSelector") ? "collectionSelector" : "selector";
        var selector = call.Function(name);
        var result = call.Has("resultSelector") ? call.Function("resultSelector") : null;
        var items = call.Items();
        List<Value> all = [];
        for (var i = 0; i < items.Count && call.Failure is null; i++)
        {
            foreach (var part in call.Items(call.Invoke(selector, LinqMembers.Arguments(call, name, items[i], i))))
            {
                call.Add(all, result is null ? part : call.Invoke(result, items[i], part));
            }
        }

        return call.List(all);
    }

    private static Value Zip(CollectionCall call)
    {
        var first = call.Items("first");
        var second = call.Items("second");
        var third = call.Has("third") ? call.Items("third") : null;
        var result = call.Has("resultSelector") ? call.Function("resultSelector") : null;
        var count = Math.Min(Math.Min(first.Count, second.Count), third?.Count ?? int.MaxValue);
        List<Value> pairs = [];
        for (var i = 0; i < count && call.Failure is null; i++)
        {
            pairs.Add(result is not null ? Copies.Of(call.Invoke(result, first[i], second[i]))
                : third is null ? Tuple(call, first[i], second[i])
                : Tuple(call, first[i], second[i], third[i]));
        }

        return call.List(pairs);
    }

    /// <summary>A tuple or pair that is an element of the result.</summary>
    public static Value Tuple(CollectionCall call, params Value[] items) =>
        call.ElementType is INamedTypeSymbol type ? new TupleValue(type, items, call.Call.Frame.Origin(call.Call.Operation)) : call.Unsupported();

    private static Value Joined(CollectionCall call, List<Value> first, List<Value> second)
    {
        if (call.Fits((long)first.Count + second.Count))
        {
            first.AddRange(second);
        }

        return call.List(first);
    }

    private static Value Reverse(CollectionCall call)
    {
        var items = call.Items();
        items.Reverse();
        return call.List(items);
    }

    private static Value Chunk(CollectionCall call)
    {
        var items = call.Items();
        var size = call.Number("size");
        if (size < 1)
        {
            return call.Failed("the size of a chunk must be at least 1");
        }

        List<Value> chunks = [];
        for (var i = 0; i < items.Count; i = items.Count - i > size ? i + size : items.Count)
        {
            chunks.Add(call.List(items.GetRange(i, Math.Min(size, items.Count - i)), call.ElementType));
        }

        return call.List(chunks);
    }

    private static Value Index(CollectionCall call)
    {
        var items = call.Items();
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = Tuple(call, call.Int(i), items[i]);
        }

        return call.List(items);
    }

    private static Value Range(CollectionCall call)
    {
        var (start, count) = (call.Number("start"), call.Number("count"));
        if (count < 0 || (long)start + count - 1 > int.MaxValue)
        {
            return call.Failed($"there are no {count} numbers from {start}, which fails at run time");
        }

        List<Value> items = [];
        if (call.Fits(count))
        {
            call.Charge(count);
            for (var i = 0; i < count; i++)
            {
                items.Add(call.Int(start + i));
            }
        }

        return call.List(items);
    }

    private static Value Repeat(CollectionCall call)
    {
        var count = call.Number("count");
        if (count < 0)
        {
            return call.Failed("the count of Repeat cannot be negative");
        }

        List<Value> items = [];
        if (call.Fits(count))
        {
            call.Charge(count);
            for (var i = 0; i < count; i++)
            {
                items.Add(Copies.Of(call.Argument("element")!));
            }
        }

        return call.List(items);
    }
}
