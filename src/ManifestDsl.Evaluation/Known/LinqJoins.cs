using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Join, GroupJoin, LeftJoin, RightJoin. Null keys match nothing.</summary>
internal static class LinqJoins
{
    public static void Register(MemberTable table)
    {
        table.AddQuery("Join", static call => Join(call, "outer", "inner", keepsAll: false));
        table.AddQuery("LeftJoin", static call => Join(call, "outer", "inner", keepsAll: true));
        table.AddQuery("RightJoin", static call => Join(call, "inner", "outer", keepsAll: true));
        table.AddQuery("GroupJoin", GroupJoin);
    }

    /// <summary>Goes through one side and looks the other one up.</summary>
    private static Value Join(CollectionCall call, string driving, string other, bool keepsAll)
    {
        var items = call.Items(driving);
        var lookup = LinqGroups.Gather(call, call.Items(other), other + "KeySelector", skipNull: true);
        var key = call.Function(driving + "KeySelector");
        var result = call.Function("resultSelector");
        List<Value> joined = [];
        foreach (var item in items)
        {
            var k = call.InvokeKey(key, item);
            if (call.Failure is not null)
            {
                break;
            }

            foreach (var match in Matches(call, lookup, k, keepsAll, other))
            {
                call.Add(joined, driving == "outer" ? call.Invoke(result, item, match) : call.Invoke(result, match, item));
            }
        }

        return call.List(joined);
    }

    private static List<Value> Matches(CollectionCall call, Groups lookup, Value key, bool keepsAll, string other)
    {
        if (!key.IsNull && lookup.Find(key) is { } group)
        {
            return group.Items;
        }

        var type = call.Method?.TypeArguments is [var outer, var inner, ..] ? other == "outer" ? outer : inner : null;
        return keepsAll ? [call.Default(call.Call.Frame.Resolve(type))] : [];
    }

    private static Value GroupJoin(CollectionCall call)
    {
        var items = call.Items("outer");
        var lookup = LinqGroups.Gather(call, call.Items("inner"), "innerKeySelector", LinqGroups.GroupParameter(call), skipNull: true);
        var key = call.Function("outerKeySelector");
        var result = call.Function("resultSelector");
        return call.List(items.ConvertAll(item =>
        {
            var k = call.InvokeKey(key, item);
            var group = call.Failure is null && !k.IsNull ? lookup.Find(k) : null;
            return Copies.Of(call.Invoke(result, item, group ?? call.List([], LinqGroups.GroupParameter(call))));
        }));
    }
}
