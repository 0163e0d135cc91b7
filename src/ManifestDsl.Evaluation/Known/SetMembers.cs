using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>HashSet</c>.</summary>
internal static class SetMembers
{
    public static void Register(MemberTable table)
    {
        table.AddCollection(CollectionTypes.Set, ".ctor", static call => New(call, call.Has("collection") ? call.Argument("collection") : null));
        table.AddCollection(CollectionTypes.Generic + "SortedSet`1", ".ctor", static call =>
            call.Failed("a sorted set is not supported: use a HashSet, and Order(StringComparer.Ordinal) where the order matters"));
        table.AddCollection(CollectionTypes.Set, "Remove", Remove);
        table.AddCollection(CollectionTypes.Set, "RemoveWhere", RemoveWhere);
        table.AddCollection(CollectionTypes.Set, "TryGetValue", TryGetValue);
        table.AddCollection(CollectionTypes.Set, "TrimExcess", TrimExcess);
        table.AddCollection(CollectionTypes.Set, "Clear", Clear);
        foreach (var type in CollectionTypes.Sets)
        {
            table.AddCollection(type, "Add", Add);
            table.AddCollection(type, "Count", static call => call.Constant(Set(call).Count));
            table.AddCollection(type, "Contains", static call => call.Constant(Set(call).Contains(call.Key(call.Known("item")))));
            SetAlgebra.Register(table, type);
        }
    }

    /// <summary>The set that is called; one that nobody sees after a failure.</summary>
    public static SetValue Set(CollectionCall call)
    {
        if (call.Receiver is SetValue set)
        {
            return set;
        }

        call.Fail($"'{call.Call.Member.Name}' of {call.Receiver.Describe()} is not known at compile time");
        return new SetValue(null, call.Receiver.Origin);
    }

    /// <summary>A set of the items of <paramref name="source"/>.</summary>
    public static Value New(CollectionCall call, Value? source)
    {
        var equality = call.Equality();
        if (call.Has("capacity") && call.Number("capacity") < 0)
        {
            return call.Failed("a capacity cannot be negative");
        }

        // A copied set keeps the free slots, or does not, by its capacity; the order of what is added later depends on it.
        if (source is SetValue { HasFreeSlots: true } other && ReferenceEquals(other.Comparer, equality))
        {
            return call.Failed("the order of a copy of a set from which items were removed is not known at compile time: copy its ToList()");
        }

        var set = new SetValue(call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation), equality);
        foreach (var item in source is null ? [] : call.Items(source))
        {
            Put(call, set, item);
        }

        return set;
    }

    /// <summary>Adds an item: true when it is new.</summary>
    public static bool Put(CollectionCall call, SetValue set, Value item)
    {
        call.Key(item);
        return call.Failure is null && !set.Contains(item) && call.Fits(set.Count + 1L) && set.Add(item);
    }

    public static Value Add(CollectionCall call)
    {
        // ICollection.Add gives nothing; who calls it does not look.
        var isNew = Put(call, Set(call), call.Known("item"));
        return call.Constant(isNew);
    }

    public static Value Remove(CollectionCall call)
    {
        var item = call.Key(call.Known("item"));
        return call.Constant(call.Failure is null && Set(call).Remove(item));
    }

    private static Value RemoveWhere(CollectionCall call)
    {
        var match = call.Function("match");
        var set = Set(call);
        var removed = 0;
        foreach (var item in set.Items.ToArray())
        {
            if (call.Test(match, item) && set.Remove(item))
            {
                removed++;
            }
        }

        return call.Constant(removed);
    }

    private static Value TryGetValue(CollectionCall call)
    {
        var wanted = call.Key(call.Known("equalValue"));
        var found = Set(call).TryGet(wanted, out var stored);
        if (call.Parameter("actualValue") is { } parameter)
        {
            call.Call.AssignOut?.Invoke(parameter.Ordinal, call.Failure ?? (found ? stored : call.Default(call.Call.Frame.Resolve(parameter.Type))));
        }

        return call.Constant(found);
    }

    private static Value TrimExcess(CollectionCall call)
    {
        return Set(call).HasFreeSlots ? call.Failed(MapMembers.GapsOfTrimExcess) : call.Nothing;
    }

    private static Value Clear(CollectionCall call)
    {
        Set(call).Clear();
        return call.Nothing;
    }
}
