using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What the functions of collections have in common.</summary>
internal static class CollectionChecks
{
    /// <summary>The list that is called, to be gone through: each of its items counts as work.</summary>
    public static List<Value> Scan(this CollectionCall call)
    {
        var items = call.Read();
        call.Charge(items.Count);
        return items;
    }

    /// <summary>The list that is called, for its size or one of its items; an empty one after a failure.</summary>
    public static List<Value> Read(this CollectionCall call)
    {
        if (call.Receiver is ListValue list)
        {
            return list.Items;
        }

        call.Keep(call.Receiver as UnknownValue ?? (Value)call.Call.Unknown($"'{call.Call.Member.Name}' of {call.Receiver.Describe()} is not known at compile time"));
        return [];
    }

    /// <summary>The list that is called, to be given more or fewer items; one that nobody sees after a failure.</summary>
    public static List<Value> Grow(this CollectionCall call)
    {
        switch (call.Receiver)
        {
            case ListValue { Type: IArrayTypeSymbol }:
                call.Fail("an array has a fixed size, so this fails at run time: use a List");
                return [];
            case SetValue or MapView or GroupValue or LookupValue:
            case ListValue { Type.Name: "ReadOnlyCollection" }:
                call.Fail($"{call.Receiver.Describe()} cannot be changed: use a List");
                return [];
            default:
                return call.Read();
        }
    }

    /// <summary>The items to add to the collection that is called: a query over that same collection fails at run time.</summary>
    public static List<Value> Added(this CollectionCall call, string name)
    {
        var items = call.Items(name);
        var argument = call.Argument(name);
        for (var source = argument; items.Count > 0 && source is QueryValue query; source = query.Source)
        {
            if (ReferenceEquals(query.Source, call.Receiver))
            {
                call.Fail("the collection is changed while a query goes through it, which fails at run time: write ToList() after the query");
            }
        }

        return items;
    }

    /// <summary>True when <paramref name="index"/> and <paramref name="count"/> name a part of <paramref name="length"/> items.</summary>
    public static bool InRange(this CollectionCall call, int index, int count, int length)
    {
        if (call.Failure is null && (index < 0 || count < 0 || index > length - count))
        {
            call.Fail($"{count} items from the index {index} are outside the {length} items");
        }

        return call.Failure is null;
    }

    /// <summary>True when <paramref name="index"/> is one of the positions below <paramref name="limit"/>.</summary>
    public static bool IsIndex(this CollectionCall call, int index, int limit, int length)
    {
        if (call.Failure is null && (index < 0 || index >= limit))
        {
            call.Fail($"the index {index} is outside the {length} items");
        }

        return call.Failure is null;
    }

    public static bool Same(this CollectionCall call, IEqualityComparer<Value> equality, Value x, Value y)
    {
        call.Key(x);
        call.Key(y);
        return call.Failure is null && equality.Equals(x, y);
    }

    /// <summary>The position of the first item between two positions that is equal; -1 when there is none.</summary>
    public static int IndexOf(this CollectionCall call, List<Value> items, Value item, int from, int to, IEqualityComparer<Value>? equality = null)
    {
        for (var i = from; i < to && call.Failure is null; i++)
        {
            if (call.Same(equality ?? ValueEquality.Instance, items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Sorts, and leaves items that compare equal in their order. Never throws, whatever the order says.</summary>
    public static List<T> StableSort<T>(List<T> items, Func<T, T, int> compare)
    {
        var from = items.ToArray();
        var to = new T[from.Length];
        for (var width = 1; width < from.Length; width = width > from.Length / 2 ? from.Length : width * 2)
        {
            for (var start = 0; start < from.Length; start += 2 * width)
            {
                Merge(from, to, start, Math.Min(start + width, from.Length), Math.Min(start + (2 * width), from.Length), compare);
            }

            (from, to) = (to, from);
        }

        return [.. from];
    }

    private static void Merge<T>(T[] from, T[] to, int left, int right, int end, Func<T, T, int> compare)
    {
        var (i, j) = (left, right);
        for (var k = left; k < end; k++)
        {
            to[k] = i < right && (j >= end || compare(from[i], from[j]) <= 0) ? from[i++] : from[j++];
        }
    }
}
