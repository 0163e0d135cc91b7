using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>ToList, ToArray, ToHashSet, ToDictionary, AsEnumerable.</summary>
internal static class LinqConversions
{
    public static void Register(MemberTable table)
    {
        table.AddLinq("ToList", static call => call.List(call.Items()));
        table.AddLinq("ToArray", static call => call.List(call.Items()));
        table.AddLinq("ToHashSet", static call => SetMembers.New(call, call.Receiver));
        table.AddLinq("ToDictionary", ToDictionary);
        table.AddLinq("AsEnumerable", static call => call.Receiver);
    }

    private static Value ToDictionary(CollectionCall call)
    {
        var map = new MapValue(call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation), call.Equality());
        var keySelector = call.Has("keySelector") ? call.Function("keySelector") : null;
        var elementSelector = call.Has("elementSelector") ? call.Function("elementSelector") : null;
        foreach (var item in call.Items())
        {
            if (keySelector is not null)
            {
                MapMembers.Add(call, map, call.Invoke(keySelector, item), elementSelector is null ? item : call.Invoke(elementSelector, item));
            }
            else if (item is TupleValue { Items: [var key, var value] })
            {
                MapMembers.Add(call, map, key, value);
            }
            else
            {
                call.Keep(item);
            }
        }

        return map;
    }
}
