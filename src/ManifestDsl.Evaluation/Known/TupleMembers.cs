using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>KeyValuePair</c> and the tuples of <c>ValueTuple.Create</c> and <c>Tuple.Create</c>.</summary>
internal static class TupleMembers
{
    public static void Register(MemberTable table)
    {
        table.AddCollection("System.Collections.Generic.KeyValuePair`2", ".ctor", Create);
        table.AddCollection("System.Collections.Generic.KeyValuePair", "Create", Create);
        table.AddCollection("System.Collections.Generic.KeyValuePair`2", "Deconstruct", Deconstruct);
        table.AddCollection("System.ValueTuple", "Create", Create);
        table.AddCollection("System.Tuple", "Create", Create);
        for (var count = 1; count <= 7; count++)
        {
            table.AddCollection("System.ValueTuple`" + count, ".ctor", Create);
            table.AddCollection("System.Tuple`" + count, ".ctor", Create);
            for (var item = 1; item <= count; item++)
            {
                var position = item - 1;
                table.AddCollection("System.Tuple`" + count, "Item" + item, call => call.Receiver is TupleValue tuple ? tuple.Items[position] : call.Unsupported());
            }
        }
    }

    private static Value Create(CollectionCall call)
    {
        if (call.Call.ResultType is not INamedTypeSymbol type)
        {
            return call.Unsupported();
        }

        var items = new Value[call.Call.Arguments.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Copies.Of(call.Call.Arguments[i]);
        }

        return new TupleValue(type, items, call.Call.Frame.Origin(call.Call.Operation));
    }

    private static Value Deconstruct(CollectionCall call)
    {
        if (call.Receiver is not TupleValue tuple)
        {
            return call.Unsupported();
        }

        for (var i = 0; i < tuple.Items.Length; i++)
        {
            call.Call.AssignOut?.Invoke(i, tuple.Items[i]);
        }

        return call.Nothing;
    }
}
