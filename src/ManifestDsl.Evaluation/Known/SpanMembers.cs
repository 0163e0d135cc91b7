using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Spans: what a call of <c>Contains</c> or <c>IndexOf</c> on an array is bound to since C# 14. A span shows the array itself.</summary>
internal static class SpanMembers
{
    public static void Register(MemberTable table)
    {
        const string extensions = "System.MemoryExtensions";
        table.AddCollection(extensions, "AsSpan", AsSpan);
        table.AddCollection(extensions, "Contains", static call => call.Constant(Position(call) >= 0));
        table.AddCollection(extensions, "IndexOf", static call => call.Constant(Position(call)));
        table.AddCollection(extensions, "SequenceEqual", static call =>
            LinqElements.SequenceEqual(call, call.Items(), call.Items(call.Has("other") ? "other" : "second")));
        table.AddCollection(extensions, "StartsWith", static call => Part(call, static (_, _) => 0));
        table.AddCollection(extensions, "EndsWith", static call => Part(call, static (whole, part) => whole - part));
        table.AddCollection(extensions, "Reverse", static call =>
        {
            call.Scan().Reverse();
            return call.Nothing;
        });
        foreach (var type in new[] { "System.Span`1", "System.ReadOnlySpan`1" })
        {
            table.AddCollection(type, "ToArray", static call => call.List(call.Items()));
            table.AddCollection(type, "Length", static call => call.Constant(call.Items().Count));
            table.AddCollection(type, "IsEmpty", static call => call.Constant(call.Items().Count == 0));
        }
    }

    private static Value AsSpan(CollectionCall call)
    {
        if (call.Call.Arguments.Length != 1 || call.Receiver is not (ListValue or ConstantValue { Object: string }))
        {
            return call.Unsupported();
        }

        return call.Receiver;
    }

    private static int Position(CollectionCall call)
    {
        if (!call.Has("value") || call.Known("value") is ListValue)
        {
            call.Unsupported();
            return -1;
        }

        var items = call.Items();
        return call.IndexOf(items, call.Known("value"), 0, items.Count, call.Equality());
    }

    private static Value Part(CollectionCall call, Func<int, int, int> start)
    {
        var items = call.Items();
        if (call.Known("value") is not ListValue part || call.Has("comparisonType"))
        {
            return call.Unsupported();
        }

        var wanted = call.Items(part);
        var from = start(items.Count, wanted.Count);
        return from >= 0 && wanted.Count <= items.Count
            ? LinqElements.SequenceEqual(call, items.GetRange(from, wanted.Count), wanted)
            : call.Constant(false);
    }
}
