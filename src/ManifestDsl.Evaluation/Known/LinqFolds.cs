using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Aggregate.</summary>
internal static class LinqFolds
{
    public static void Register(MemberTable table) => table.AddLinq("Aggregate", Aggregate);

    private static Value Aggregate(CollectionCall call)
    {
        var items = call.Items();
        var func = call.Function("func");
        if (!call.Has("seed") && items.Count == 0)
        {
            return call.Failed("Aggregate without a seed needs at least one item, so this fails at run time: pass a seed");
        }

        var sum = call.Argument("seed") ?? items[0];
        for (var i = call.Has("seed") ? 0 : 1; i < items.Count; i++)
        {
            sum = call.Invoke(func, Copies.Of(sum), items[i]);
        }

        return call.Has("resultSelector") ? call.Invoke(call.Function("resultSelector"), sum) : sum;
    }
}
