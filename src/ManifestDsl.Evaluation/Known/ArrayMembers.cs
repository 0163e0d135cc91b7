using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Arrays.</summary>
internal static class ArrayMembers
{
    public static void Register(MemberTable table)
    {
        table.AddCollection(CollectionTypes.Array, "Length", static call => call.Constant(call.Read().Count));
        table.AddCollection(CollectionTypes.Array, "LongLength", static call => call.Constant((long)call.Read().Count));
        table.AddCollection(CollectionTypes.Array, "Rank", static call => call.Constant(1));
        table.AddCollection(CollectionTypes.Array, "Empty", static call => call.List([]));
        table.AddCollection(CollectionTypes.Array, "AsReadOnly", static call => call.List(call.Read(), call.Call.ResultType));
        table.AddCollection(CollectionTypes.Array, "Clone", static call => call.List(call.Items(), (call.Receiver as ListValue)?.Type));
        table.AddCollection(CollectionTypes.Array, "Copy", Copy);
        table.AddCollection(CollectionTypes.Array, "CopyTo", CopyTo);
        table.AddCollection(CollectionTypes.Array, "Fill", Fill);
    }

    /// <summary>Replaces items in place.</summary>
    public static void Replace(List<Value> items, int index, List<Value> by)
    {
        for (var i = 0; i < by.Count; i++)
        {
            items[index + i] = by[i];
        }
    }

    private static Value Copy(CollectionCall call)
    {
        var source = call.Items("sourceArray");
        if (call.Known("destinationArray") is not ListValue { Items: var target })
        {
            return call.Unsupported();
        }

        var from = call.Has("sourceIndex") ? call.Number("sourceIndex") : 0;
        var to = call.Has("destinationIndex") ? call.Number("destinationIndex") : 0;
        var length = call.Number("length");
        if (call.InRange(from, length, source.Count) && call.InRange(to, length, target.Count))
        {
            Replace(target, to, source.GetRange(from, length));
        }

        return call.Nothing;
    }

    private static Value CopyTo(CollectionCall call)
    {
        var source = call.Items();
        if (call.Known("array") is not ListValue { Items: var target })
        {
            return call.Unsupported();
        }

        var index = call.Number("index");
        if (call.InRange(index, source.Count, target.Count))
        {
            Replace(target, index, source);
        }

        return call.Nothing;
    }

    private static Value Fill(CollectionCall call)
    {
        var items = call.Read();
        var from = call.Has("startIndex") ? call.Number("startIndex") : 0;
        var count = call.Has("count") ? call.Number("count") : items.Count;
        if (call.InRange(from, count, items.Count))
        {
            for (var i = from; i < from + count; i++)
            {
                items[i] = Copies.Of(call.Argument("value")!);
            }
        }

        return call.Nothing;
    }
}
