using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>System.Linq.Enumerable</c>, in method and in query syntax.</summary>
internal static class LinqMembers
{
    public static void Register(MemberTable table)
    {
        LinqProjections.Register(table);
        LinqFilters.Register(table);
        LinqElements.Register(table);
        LinqOrders.Register(table);
        LinqGroups.Register(table);
        LinqJoins.Register(table);
        LinqSets.Register(table);
        LinqConversions.Register(table);
        LinqFolds.Register(table);
        LinqNumbers.Register(table);
        LinqExtremes.Register(table);
    }

    public static void AddLinq(this MemberTable table, string name, Func<CollectionCall, Value> evaluate) =>
        table.AddCollection(CollectionTypes.Enumerable, name, evaluate);

    /// <summary>Calls a lambda that takes an item, or an item and its position.</summary>
    public static Value[] Arguments(CollectionCall call, string function, Value item, int position) =>
        call.Arity(function) == 2 ? [item, call.Int(position)] : [item];
}
