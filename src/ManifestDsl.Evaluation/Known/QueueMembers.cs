using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Queue</c> and <c>Stack</c>: the items are kept in the order of enumeration, so what comes out next is the first.</summary>
internal static class QueueMembers
{
    public static void Register(MemberTable table)
    {
        const string queue = CollectionTypes.Generic + "Queue`1";
        const string stack = CollectionTypes.Generic + "Stack`1";
        table.AddCollection(queue, "Enqueue", static call => Put(call, call.Read().Count));
        table.AddCollection(stack, "Push", static call => Put(call, 0));
        Common(table, queue, "Dequeue", isStack: false);
        Common(table, stack, "Pop", isStack: true);
    }

    private static void Common(MemberTable table, string type, string take, bool isStack)
    {
        table.AddCollection(type, ".ctor", call => New(call, isStack));
        table.AddCollection(type, take, static call => First(call, remove: true));
        table.AddCollection(type, "Try" + take, static call => TryFirst(call, remove: true));
        table.AddCollection(type, "Peek", static call => First(call, remove: false));
        table.AddCollection(type, "TryPeek", static call => TryFirst(call, remove: false));
        table.AddCollection(type, "Count", static call => call.Constant(call.Read().Count));
        table.AddCollection(type, "ToArray", static call => call.List(call.Items()));
        table.AddCollection(type, "Contains", static call =>
        {
            var items = call.Read();
            return call.Constant(call.IndexOf(items, call.Known("item"), 0, items.Count) >= 0);
        });
        table.AddCollection(type, "Clear", static call =>
        {
            call.Read().Clear();
            return call.Nothing;
        });
    }

    private static Value New(CollectionCall call, bool isStack)
    {
        if (call.Has("capacity"))
        {
            return call.Number("capacity") < 0 ? call.Failed("a capacity cannot be negative") : call.List([]);
        }

        var items = call.Has("collection") ? call.Items("collection") : [];
        if (isStack)
        {
            items.Reverse();
        }

        return call.List(items);
    }

    private static Value Put(CollectionCall call, int position)
    {
        var items = call.Read();
        if (call.Fits(items.Count + 1L))
        {
            items.Insert(position, Copies.Of(call.Argument("item")!));
        }

        return call.Nothing;
    }

    private static Value First(CollectionCall call, bool remove)
    {
        var items = call.Read();
        if (items.Count == 0)
        {
            return call.Failed($"'{call.Call.Member.Name}' is called on an empty collection, which fails at run time");
        }

        var first = items[0];
        if (remove)
        {
            items.RemoveAt(0);
        }

        return first;
    }

    private static Value TryFirst(CollectionCall call, bool remove)
    {
        var isEmpty = call.Read().Count == 0;
        if (call.Parameter("result") is { RefKind: RefKind.Out } parameter)
        {
            call.Call.AssignOut?.Invoke(parameter.Ordinal, isEmpty ? call.Default(call.Call.Frame.Resolve(parameter.Type)) : First(call, remove));
        }

        return call.Constant(!isEmpty);
    }
}
