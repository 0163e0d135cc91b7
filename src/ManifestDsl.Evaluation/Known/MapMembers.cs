using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Dictionaries.</summary>
internal static class MapMembers
{
    private const string Extensions = "System.Collections.Generic.CollectionExtensions";

    public static void Register(MemberTable table)
    {
        table.AddCollection(CollectionTypes.Map, ".ctor", New);
        table.AddCollection("System.Collections.ObjectModel.ReadOnlyDictionary`2", ".ctor", static call => Map(call));
        table.AddCollection(Extensions, "AsReadOnly", static call => call.Receiver is MapValue or { IsNull: true } ? Map(call) : ListMembers.AsReadOnly(call));
        foreach (var name in new[] { "SortedDictionary`2", "SortedList`2" })
        {
            table.AddCollection(CollectionTypes.Generic + name, ".ctor", static call =>
                call.Failed("a sorted dictionary is not supported: use a Dictionary, and OrderBy(pair => pair.Key, StringComparer.Ordinal) where the order matters"));
        }

        foreach (var type in CollectionTypes.Maps)
        {
            table.AddCollection(type, "Count", static call => call.Constant(Map(call) is MapValue map ? map.Count : 0));
            table.AddCollection(type, "Keys", static call => View(call, isKeys: true));
            table.AddCollection(type, "Values", static call => View(call, isKeys: false));
            table.AddCollection(type, "Add", static call => Add(call, null, call.Argument("key"), call.Argument("value")));
            table.AddCollection(type, "ContainsKey", static call => call.Constant(TryGet(call, out _)));
            table.AddCollection(type, "TryGetValue", TryGetValue);
            table.AddCollection(type, "Remove", Remove);
        }

        table.AddCollection(CollectionTypes.Map, "TryAdd", TryAdd);
        table.AddCollection(CollectionTypes.Map, "ContainsValue", ContainsValue);
        table.AddCollection(CollectionTypes.Map, "Clear", Clear);
        table.AddCollection(CollectionTypes.Map, "TrimExcess", TrimExcess);
        table.AddCollection(Extensions, "GetValueOrDefault", GetValueOrDefault);
        table.AddCollection(Extensions, "TryAdd", TryAdd);
        table.AddCollection(Extensions, "Remove", Remove);
    }

    public static string GapsOfTrimExcess { get; } =
        "whether TrimExcess closes the gaps of removed items depends on the capacity, and the order of later ones on that: leave it out";

    /// <summary>Adds an entry, as <c>Add</c> does: a second one with the same key fails.</summary>
    public static Value Add(CollectionCall call, MapValue? target, Value? key, Value? value)
    {
        target ??= Map(call) as MapValue;
        if (key is null || value is null || target is null)
        {
            return call.Unsupported();
        }

        if (!IsKey(call, key))
        {
            return call.Nothing;
        }

        if (target.TryGet(key, out _))
        {
            return call.Failed($"the key {key.Describe()} is there already: a second Add fails at run time");
        }

        if (call.Fits(target.Count + 1L))
        {
            target.Set(key, value);
        }

        return call.Nothing;
    }

    private static bool IsKey(CollectionCall call, Value key)
    {
        if (call.Key(key).IsNull)
        {
            call.Fail("the key of a dictionary cannot be null");
        }

        return call.Failure is null;
    }

    private static Value Map(CollectionCall call) => call.Receiver switch
    {
        MapValue map => map,
        UnknownValue unknown => unknown,
        var other => call.Failed($"'{call.Call.Member.Name}' of {other.Describe()} is not known at compile time"),
    };

    private static Value New(CollectionCall call)
    {
        if (call.Has("capacity") && call.Number("capacity") < 0)
        {
            return call.Failed("a capacity cannot be negative");
        }

        var map = new MapValue(call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation), call.Equality());
        foreach (var pair in call.Has("dictionary") ? call.Items("dictionary") : call.Has("collection") ? call.Items("collection") : [])
        {
            if (pair is TupleValue { Items: [var key, var value] })
            {
                Add(call, map, key, value);
            }
            else
            {
                call.Keep(pair);
            }
        }

        return map;
    }

    private static Value View(CollectionCall call, bool isKeys) => Map(call) is MapValue map
        ? new MapView(map, isKeys, call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation))
        : call.Nothing;

    /// <summary>False also after a failure.</summary>
    private static bool TryGet(CollectionCall call, out Value value)
    {
        value = call.Nothing;
        var key = call.Known("key");
        return Map(call) is MapValue map && IsKey(call, key) && map.TryGet(key, out value);
    }

    private static Value TryGetValue(CollectionCall call)
    {
        var found = TryGet(call, out var value);
        GiveOut(call, found ? value : null);
        return call.Constant(found);
    }

    private static void GiveOut(CollectionCall call, Value? value)
    {
        if (call.Parameter("value") is { RefKind: RefKind.Out } parameter)
        {
            call.Call.AssignOut?.Invoke(parameter.Ordinal, call.Failure ?? value ?? call.Default(call.Call.Frame.Resolve(parameter.Type)));
        }
    }

    private static Value Remove(CollectionCall call)
    {
        if (!call.Has("key"))
        {
            return call.Unsupported();
        }

        var found = TryGet(call, out var value);
        if (found)
        {
            ((MapValue)call.Receiver).Remove(call.Argument("key")!);
        }

        GiveOut(call, found ? value : null);
        return call.Constant(found);
    }

    private static Value TryAdd(CollectionCall call)
    {
        var found = TryGet(call, out _);
        if (!found && call.Failure is null && call.Receiver is MapValue map && call.Fits(map.Count + 1L))
        {
            map.Set(call.Argument("key")!, call.Argument("value")!);
        }

        return call.Constant(!found);
    }

    private static Value ContainsValue(CollectionCall call)
    {
        var value = call.Known("value");
        if (Map(call) is not MapValue map)
        {
            return call.Nothing;
        }

        call.Charge(map.Count);
        return call.Constant(map.Entries.Exists(entry => call.Same(ValueEquality.Instance, entry.Value, value)));
    }

    private static Value GetValueOrDefault(CollectionCall call) => TryGet(call, out var value)
        ? value
        : call.Argument("defaultValue") ?? call.Default(call.Call.ResultType);

    private static Value Clear(CollectionCall call)
    {
        (Map(call) as MapValue)?.Clear();
        return call.Nothing;
    }

    private static Value TrimExcess(CollectionCall call)
    {
        return Map(call) is MapValue { HasFreeSlots: true } ? call.Failed(GapsOfTrimExcess) : call.Nothing;
    }
}
