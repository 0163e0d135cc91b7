using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>OrderBy, ThenBy, Order. The order is stable. Strings need <c>StringComparer.Ordinal</c>: their default order is the machine's.</summary>
internal static class LinqOrders
{
    public static void Register(MemberTable table)
    {
        table.AddQuery("OrderBy", static call => OrderBy(call, isDescending: false), copiesSource: true);
        table.AddQuery("OrderByDescending", static call => OrderBy(call, isDescending: true), copiesSource: true);
        table.AddQuery("Order", static call => OrderBy(call, isDescending: false), copiesSource: true);
        table.AddQuery("OrderDescending", static call => OrderBy(call, isDescending: true), copiesSource: true);
        table.AddQuery("ThenBy", static call => ThenBy(call, isDescending: false), copiesSource: true);
        table.AddQuery("ThenByDescending", static call => ThenBy(call, isDescending: true), copiesSource: true);
    }

    private static Value OrderBy(CollectionCall call, bool isDescending)
    {
        var selector = call.Has("keySelector") ? call.Function("keySelector") : null;
        List<OrderedRow> rows = [];
        foreach (var item in call.Items())
        {
            rows.Add(new OrderedRow(item, [selector is null ? item : call.Invoke(selector, item)]));
        }

        return Sort(call, rows, [new OrderLevel(call.Ordering(), isDescending)]);
    }

    private static Value ThenBy(CollectionCall call, bool isDescending)
    {
        var before = call.Receiver is QueryValue query ? query.Run() : call.Receiver;
        if (before is not OrderedValue ordered)
        {
            return before is UnknownValue ? before : call.Failed("the sequence is not known to be ordered at compile time: write OrderBy before ThenBy");
        }

        var selector = call.Function("keySelector");
        List<OrderedRow> rows = [];
        foreach (var row in ordered.Rows)
        {
            rows.Add(new OrderedRow(row.Item, [.. row.Keys, call.Invoke(selector, row.Item)]));
        }

        return Sort(call, rows, [.. ordered.Levels, new OrderLevel(call.Ordering(), isDescending)]);
    }

    private static Value Sort(CollectionCall call, List<OrderedRow> rows, List<OrderLevel> levels)
    {
        var positions = new List<int>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            positions.Add(i);
        }

        var sorted = CollectionChecks.StableSort(positions, (x, y) => Compare(call, levels, rows[x].Keys, rows[y].Keys)).ConvertAll(i => Copies.Of(rows[i].Item));
        return call.Failure ?? (Value)new OrderedValue(call.Call.ResultType, call.Call.Frame.Origin(call.Call.Operation), sorted, rows, levels);
    }

    private static int Compare(CollectionCall call, List<OrderLevel> levels, Value[] x, Value[] y)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            var order = call.Compare(levels[i].Ordering, x[i], y[i]);
            if (order != 0)
            {
                return levels[i].IsDescending ? -Math.Sign(order) : order;
            }
        }

        return 0;
    }
}
