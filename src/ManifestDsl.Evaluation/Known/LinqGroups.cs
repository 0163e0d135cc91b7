using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>GroupBy, ToLookup, CountBy, AggregateBy. Groups come in the order in which their keys are first seen.</summary>
internal static class LinqGroups
{
    public static void Register(MemberTable table)
    {
        table.AddQuery("GroupBy", GroupBy, copiesSource: true);
        table.AddLinq("ToLookup", ToLookup);
        table.AddQuery("CountBy", CountBy, copiesSource: true);
        table.AddQuery("AggregateBy", AggregateBy, copiesSource: true);
    }

    /// <summary>Members of the groups themselves.</summary>
    public static void RegisterTypes(MemberTable table)
    {
        table.AddCollection("System.Linq.IGrouping`2", "Key", static call => call.Receiver is GroupValue group ? group.Key : call.Unsupported());
        foreach (var type in new[] { "System.Linq.ILookup`2", "System.Linq.Lookup`2" })
        {
            table.AddCollection(type, "Count", static call => call.Constant(call.Read().Count));
            table.AddCollection(type, "Contains", static call => call.Constant(Find(call, call.Known("key")) is not null));
            table.AddCollection(type, "this[]", static call =>
                Find(call, call.Call.Arguments is [var key] ? key : call.Unsupported()) is { } group ? group : call.List([]));
        }
    }

    private static GroupValue? Find(CollectionCall call, Value key)
    {
        call.Key(key);
        return call.Failure is null && call.Receiver is LookupValue lookup ? lookup.Groups.Find(key) : null;
    }

    /// <summary>The items by key.</summary>
    public static Groups Gather(CollectionCall call, List<Value> items, string keySelector, ITypeSymbol? groupType = null, bool skipNull = false)
    {
        var key = call.Function(keySelector);
        var element = call.Has("elementSelector") ? call.Function("elementSelector") : null;
        var groups = new Groups(groupType, call.Equality(call.Has("keyComparer") ? "keyComparer" : "comparer"), call.Call.Frame.Origin(call.Call.Operation));
        foreach (var item in items)
        {
            var k = call.InvokeKey(key, item);
            if (!skipNull || !k.IsNull)
            {
                groups.Add(k, element is null ? item : Copies.Of(call.Invoke(element, item)));
            }
        }

        return groups;
    }

    private static Value GroupBy(CollectionCall call)
    {
        if (!call.Has("resultSelector"))
        {
            return call.List(Gather(call, call.Items(), "keySelector", call.ElementType).InOrder);
        }

        var result = call.Function("resultSelector");
        var groups = Gather(call, call.Items(), "keySelector", GroupParameter(call));
        return call.List(groups.InOrder.ConvertAll(group => Copies.Of(call.Invoke(result, ((GroupValue)group).Key, group))));
    }

    /// <summary>The type of the second parameter of a result selector: the items of the group.</summary>
    public static ITypeSymbol? GroupParameter(CollectionCall call) =>
        (call.Parameter("resultSelector")?.Type as INamedTypeSymbol)?.DelegateInvokeMethod is { Parameters: [_, var items] } ? call.Call.Frame.Resolve(items.Type) : null;

    private static Value ToLookup(CollectionCall call)
    {
        var definition = call.Compilation.GetTypeByMetadataName("System.Linq.IGrouping`2");
        var type = call.Call.ResultType is INamedTypeSymbol { TypeArguments: [var key, var element] } ? definition?.Construct(key, element) : null;
        var groups = Gather(call, call.Items(), "keySelector", type);
        return new LookupValue(call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation), groups);
    }

    private static Value CountBy(CollectionCall call) =>
        call.List(Gather(call, call.Items(), "keySelector").InOrder.ConvertAll(group => LinqProjections.Tuple(call, ((GroupValue)group).Key, call.Int(((GroupValue)group).Items.Count))));

    private static Value AggregateBy(CollectionCall call)
    {
        var seedSelector = call.Has("seedSelector") ? call.Function("seedSelector") : null;
        var func = call.Function("func");
        List<Value> pairs = [];
        foreach (var item in Gather(call, call.Items(), "keySelector").InOrder)
        {
            var group = (GroupValue)item;
            var sum = seedSelector is null ? call.Argument("seed")! : call.Invoke(seedSelector, group.Key);
            foreach (var member in group.Items)
            {
                sum = call.Invoke(func, sum, member);
            }

            pairs.Add(LinqProjections.Tuple(call, group.Key, Copies.Of(sum)));
        }

        return call.List(pairs);
    }
}
