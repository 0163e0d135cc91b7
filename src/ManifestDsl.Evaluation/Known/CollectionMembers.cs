using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Lists and dictionaries.</summary>
internal static class CollectionMembers
{
    public static void Register(Dictionary<(string, string), KnownMembers.Evaluate> table)
    {
        table[("List`1", ".ctor")] = NewList;
        table[("Dictionary`2", ".ctor")] = NewMap;
        table[("SortedDictionary`2", ".ctor")] = call => call.Unknown("the order of a SortedDictionary depends on the culture: use a Dictionary");
        foreach (var list in new[] { "List`1", "ICollection`1" })
        {
            table[(list, "Add")] = Add;
        }

        foreach (var map in new[] { "Dictionary`2", "IDictionary`2" })
        {
            table[(map, "Add")] = AddEntry;
            table[(map, "this[]")] = Lookup;
            table[(map, "Item")] = Lookup;
        }
    }

    private static Value NewList(KnownCall call) => call.Arguments switch
    {
        [] or [ConstantValue { Object: int }] => new ListValue(TypeOf(call), call.Frame.Origin(call.Operation)),
        [ListValue items] => new ListValue(TypeOf(call), call.Frame.Origin(call.Operation), [.. items.Items]),
        [UnknownValue unknown] => unknown,
        _ => call.Unknown("this constructor of List is not supported: use a collection expression"),
    };

    private static Value NewMap(KnownCall call)
    {
        var map = new MapValue(TypeOf(call), call.Frame.Origin(call.Operation));
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

    private static ITypeSymbol? TypeOf(KnownCall call) => call.Operation.Type;

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

        if (first is not ConstantValue { IsNull: false } key)
        {
            return first is UnknownValue ? first : call.Unknown("a key of a dictionary is a text or a number that is known at compile time");
        }

        if (map.TryGet(key, out _))
        {
            return call.Unknown($"the key {key.Describe()} is there already: a second Add fails at run time");
        }

        map.Set(key, value);
        return call.Nothing;
    }

    private static Value Lookup(KnownCall call) => call switch
    {
        { Arguments: [UnknownValue unknown] } => unknown,
        { Instance: MapValue map, Arguments: [ConstantValue { IsNull: false } key] } =>
            map.TryGet(key, out var value) ? value : call.Unknown($"the dictionary has no key {key.Describe()}"),
        _ => call.Unknown("this look-up is not known at compile time"),
    };
}
