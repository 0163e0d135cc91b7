using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What a set does with another collection. Items are removed in the order of the run time, which later additions show.</summary>
internal static class SetAlgebra
{
    public static void Register(MemberTable table, string type)
    {
        table.AddCollection(type, "UnionWith", UnionWith);
        table.AddCollection(type, "IntersectWith", IntersectWith);
        table.AddCollection(type, "ExceptWith", ExceptWith);
        table.AddCollection(type, "SymmetricExceptWith", SymmetricExceptWith);
        table.AddCollection(type, "SetEquals", static call => Compare(call, static (own, other, both) => own == both && other == both));
        table.AddCollection(type, "IsSubsetOf", static call => Compare(call, static (own, _, both) => own == both));
        table.AddCollection(type, "IsSupersetOf", static call => Compare(call, static (_, other, both) => other == both));
        table.AddCollection(type, "IsProperSubsetOf", static call => Compare(call, static (own, other, both) => own == both && other > both));
        table.AddCollection(type, "IsProperSupersetOf", static call => Compare(call, static (own, other, both) => other == both && own > both));
        table.AddCollection(type, "Overlaps", static call => Compare(call, static (_, _, both) => both > 0));
    }

    private static Value UnionWith(CollectionCall call)
    {
        var set = SetMembers.Set(call);
        foreach (var item in call.Added("other"))
        {
            SetMembers.Put(call, set, item);
        }

        return call.Nothing;
    }

    private static Value ExceptWith(CollectionCall call)
    {
        var set = SetMembers.Set(call);
        var other = call.Items("other");
        if (ReferenceEquals(set, call.Argument("other")))
        {
            set.Clear();
            return call.Nothing;
        }

        foreach (var item in other)
        {
            if (set.Count > 0 && call.Key(item) is not UnknownValue)
            {
                set.Remove(item);
            }
        }

        return call.Nothing;
    }

    private static Value IntersectWith(CollectionCall call)
    {
        var set = SetMembers.Set(call);
        var kept = Distinct(call, set.Comparer, call.Items("other"));
        if (call.Failure is not null || set.Count == 0 || ReferenceEquals(set, call.Argument("other")))
        {
            return call.Nothing;
        }

        // An empty collection clears the set and its free slots; an empty query is gone through as any other.
        if (kept.Count == 0 && call.Argument("other") is not ListValue { Type: INamedTypeSymbol { TypeKind: TypeKind.Interface } })
        {
            set.Clear();
            return call.Nothing;
        }

        foreach (var item in set.Items.ToArray())
        {
            if (!kept.Contains(item))
            {
                set.Remove(item);
            }
        }

        return call.Nothing;
    }

    private static Value SymmetricExceptWith(CollectionCall call)
    {
        var set = SetMembers.Set(call);
        if (call.Known("other") is not SetValue other || !ReferenceEquals(set.Comparer, other.Comparer))
        {
            return call.Failure ?? call.Failed("SymmetricExceptWith is supported between two sets of the same comparer: make a HashSet of the argument");
        }

        if (ReferenceEquals(set, other))
        {
            set.Clear();
            return call.Nothing;
        }

        foreach (var item in call.Items(other))
        {
            if (!set.Remove(item))
            {
                SetMembers.Put(call, set, item);
            }
        }

        return call.Nothing;
    }

    private static Value Compare(CollectionCall call, Func<int, int, int, bool> verdict)
    {
        var set = SetMembers.Set(call);
        var other = Distinct(call, set.Comparer, call.Items("other"));
        var both = 0;
        foreach (var item in other)
        {
            both += set.Contains(item) ? 1 : 0;
        }

        return call.Constant(verdict(set.Count, other.Count, both));
    }

    private static HashSet<Value> Distinct(CollectionCall call, IEqualityComparer<Value> equality, List<Value> items)
    {
        var distinct = new HashSet<Value>(equality);
        foreach (var item in items)
        {
            distinct.Add(call.Key(item));
        }

        return distinct;
    }
}
