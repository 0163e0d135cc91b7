using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Where, Take and Skip in all forms, OfType, Cast, DefaultIfEmpty.</summary>
internal static class LinqFilters
{
    public static void Register(MemberTable table)
    {
        table.AddQuery("Where", Where);
        table.AddQuery("TakeWhile", static call => Part(call, items => (0, Prefix(call, items))));
        table.AddQuery("SkipWhile", static call => Part(call, items => (Prefix(call, items), items.Count)));
        table.AddQuery("Take", Take);
        table.AddQuery("Skip", static call => Part(call, items => (Clamp(call.Number("count"), items), items.Count)));
        table.AddQuery("TakeLast", static call => Part(call, items => (items.Count - Clamp(call.Number("count"), items), items.Count)));
        table.AddQuery("SkipLast", static call => Part(call, items => (0, items.Count - Clamp(call.Number("count"), items))));
        table.AddQuery("OfType", OfType);
        table.AddQuery("Cast", Cast);
        table.AddQuery("DefaultIfEmpty", DefaultIfEmpty);
    }

    private static Value Where(CollectionCall call)
    {
        var predicate = call.Function("predicate");
        var items = call.Items();
        List<Value> kept = [];
        for (var i = 0; i < items.Count && call.Failure is null; i++)
        {
            if (call.Test(predicate, LinqMembers.Arguments(call, "predicate", items[i], i)))
            {
                kept.Add(items[i]);
            }
        }

        return call.List(kept);
    }

    private static Value Part(CollectionCall call, Func<List<Value>, (int Start, int End)> bounds)
    {
        var items = call.Items();
        var (start, end) = bounds(items);
        return call.List(start < end ? items.GetRange(start, end - start) : []);
    }

    private static int Clamp(int count, List<Value> items) => Math.Min(Math.Max(count, 0), items.Count);

    /// <summary>How many items from the start the predicate accepts.</summary>
    private static int Prefix(CollectionCall call, List<Value> items)
    {
        var predicate = call.Function("predicate");
        var count = 0;
        while (count < items.Count && call.Test(predicate, LinqMembers.Arguments(call, "predicate", items[count], count)))
        {
            count++;
        }

        return count;
    }

    private static Value Take(CollectionCall call)
    {
        if (!call.Has("range"))
        {
            return Part(call, items => (0, Clamp(call.Number("count"), items)));
        }

        return call.Known("range") is ConstantValue { Object: IndexRange range }
            ? Part(call, items => (Clamp(range.Start.In(items.Count), items), Clamp(range.End.In(items.Count), items)))
            : call.Unsupported();
    }

    private static Value OfType(CollectionCall call)
    {
        List<Value> kept = [];
        foreach (var item in call.Items())
        {
            switch (item is UnknownValue ? null : TypeTests.Is(item, call.ElementType, call.Call.Frame))
            {
                case true:
                    kept.Add(item);
                    break;
                case null:
                    call.Keep(item as UnknownValue ?? (Value)call.Call.Unknown($"the type of {item.Describe()} is not known at compile time"));
                    break;
            }
        }

        return call.List(kept);
    }

    private static Value Cast(CollectionCall call)
    {
        var items = call.Items();
        var takesNull = call.Default(call.ElementType).IsNull;
        foreach (var item in items)
        {
            if (item is not UnknownValue && (item.IsNull ? !takesNull : TypeTests.Is(item, call.ElementType, call.Call.Frame) == false))
            {
                return call.Failed($"{item.Describe()} is no {call.ElementType?.Name}, which fails at run time");
            }
        }

        return call.List(items);
    }

    private static Value DefaultIfEmpty(CollectionCall call)
    {
        var items = call.Items();
        if (items.Count == 0)
        {
            items.Add(call.Argument("defaultValue") ?? call.Default(call.ElementType));
        }

        return call.List(items);
    }
}
