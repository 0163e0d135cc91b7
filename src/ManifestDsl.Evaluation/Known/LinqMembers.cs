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

    /// <summary>Adds a method that gives its result at once.</summary>
    public static void AddLinq(this MemberTable table, string name, Func<CollectionCall, Value> evaluate) =>
        table.AddCollection(CollectionTypes.Enumerable, name, evaluate);

    /// <summary>Adds a method whose result runs when it is enumerated.</summary>
    public static void AddQuery(this MemberTable table, string name, Func<CollectionCall, Value> evaluate, bool copiesSource = false) =>
        table.Add(CollectionTypes.Enumerable, name, call =>
        {
            var source = call.Arguments is [var first, ..] ? first : null;
            return source is UnknownValue
                ? source
                : new QueryValue(call.ResultType, call.Frame.Origin(call.Operation), () => Run(call, evaluate), copiesSource ? null : source);
        });

    private static Value Run(KnownCall known, Func<CollectionCall, Value> evaluate)
    {
        var call = new CollectionCall(known);
        var result = evaluate(call);
        return call.Failure ?? result;
    }

    /// <summary>Calls a lambda that takes an item, or an item and its position.</summary>
    public static Value[] Arguments(CollectionCall call, string function, Value item, int position) =>
        call.Arity(function) == 2 ? [item, call.Int(position)] : [item];
}
