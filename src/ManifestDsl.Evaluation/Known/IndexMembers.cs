using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Index</c> and <c>Nullable</c>.</summary>
internal static class IndexMembers
{
    public static void Register(MemberTable table)
    {
        table.Add("System.Index", "op_Implicit", static call => call.Arguments is [ConstantValue { Object: int value }]
            ? call.Constant(new IndexNumber(value, false))
            : call.FirstUnknown() ?? call.Unsupported());
        table.Add("System.Nullable`1", "HasValue", static call => call.Constant(!call.Instance!.IsNull));
        table.Add("System.Nullable`1", "Value", static call => call.Instance!.IsNull ? call.Unknown("this nullable value is null") : call.Instance);
        table.Add("System.Nullable`1", "GetValueOrDefault", static call => !call.Instance!.IsNull
            ? call.Instance
            : call.Arguments is [var other] ? other : Defaults.Of(call.ResultType, call.Frame.Origin(call.Operation)));
        table.Add("System.Collections.Generic.KeyValuePair`2", "Key", static call => call.Instance is TupleValue pair ? pair.Items[0] : call.Unsupported());
        table.Add("System.Collections.Generic.KeyValuePair`2", "Value", static call => call.Instance is TupleValue pair ? pair.Items[1] : call.Unsupported());
    }
}
