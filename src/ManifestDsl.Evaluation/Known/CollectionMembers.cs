using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Lists and dictionaries.</summary>
internal static class CollectionMembers
{
    public static void Register(MemberTable table)
    {
        const string ns = "System.Collections.Generic.";
        table.Add(ns + "List`1", ".ctor", NewList);
        table.Add(ns + "Dictionary`2", ".ctor", NewMap);
        foreach (var list in new[] { ns + "List`1", ns + "ICollection`1" })
        {
            table.Add(list, "Add", Add);
        }

        foreach (var map in new[] { ns + "Dictionary`2", ns + "IDictionary`2" })
        {
            table.Add(map, "Add", AddEntry);
        }
    }

    private static Value NewList(KnownCall call) => call.Arguments switch
    {
        [] or [ConstantValue { Object: int }] => new ListValue(call.ResultType, call.Frame.Origin(call.Operation)),
        [ListValue items] => new ListValue(call.ResultType, call.Frame.Origin(call.Operation), [.. items.Items]),
        [UnknownValue unknown] => unknown,
        _ => call.Unknown("this constructor of List is not supported: use a collection expression"),
    };

    private static Value NewMap(KnownCall call)
    {
        var map = new MapValue(call.ResultType, call.Frame.Origin(call.Operation));
        switch (call.Arguments)
        {
            case [] or [ConstantValue { Object: int }]:
                return map;
            case [MapValue source]:
                foreach (var (key, value) in source.Entries)
                {
                    map.Set(key, value);
                }

                return map;
            case [UnknownValue unknown]:
                return unknown;
            default:
                return call.Unknown("this constructor of Dictionary is not supported: use an initializer");
        }
    }

    private static Value Add(KnownCall call)
    {
        if (call.Instance is not ListValue list)
        {
            return call.Unknown($"nothing can be added to {call.Instance?.Describe()}");
        }

        if (list.Items.Count >= Budgets.CollectionSize)
        {
            return call.Unknown($"the collection has more than {Budgets.CollectionSize} items");
        }

        list.Items.Add(call.Arguments[0]);
        return call.Nothing;
    }

    private static Value AddEntry(KnownCall call)
    {
        if (call is not { Instance: MapValue map, Arguments: [var first, var value] })
        {
            return call.Unknown($"nothing can be added to {call.Instance?.Describe()}");
        }

        if (first is UnknownValue || first.IsNull)
        {
            return first is UnknownValue ? first : call.Unknown("the key of a dictionary cannot be null");
        }

        if (map.TryGet(first, out _))
        {
            return call.Unknown($"the key {first.Describe()} is there already: a second Add fails at run time");
        }

        map.Set(first, value);
        return call.Nothing;
    }
}
