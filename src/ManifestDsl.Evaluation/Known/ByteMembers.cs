using System.Text;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>How byte arrays are written: <c>"text"u8.ToArray()</c>, <c>Encoding.UTF8.GetBytes("text")</c>, <c>Convert.FromBase64String("…")</c>.</summary>
internal static class ByteMembers
{
    public static void Register(MemberTable table)
    {
        table.Add("System.ReadOnlySpan`1", "ToArray", call => call.Instance!);
        table.Add("System.Text.Encoding", "UTF8", call => new ConstantValue(Encoding.UTF8, null, call.Frame.Origin(call.Operation)));
        table.Add("System.Text.Encoding", "GetBytes", GetBytes);
        table.Add("System.Convert", "FromBase64String", FromBase64);
    }

    private static Value GetBytes(KnownCall call) => call switch
    {
        { Arguments: [UnknownValue unknown] } => unknown,
        { Instance: ConstantValue { Object: Encoding encoding }, Arguments: [ConstantValue { Object: string text }] } => ToList(encoding.GetBytes(text), call),
        _ => call.Unknown("this overload of GetBytes is not supported: write Encoding.UTF8.GetBytes(\"text\")"),
    };

    private static Value FromBase64(KnownCall call)
    {
        if (call.Arguments is not [ConstantValue { Object: string text }])
        {
            return call.Arguments is [UnknownValue unknown] ? unknown : call.Unknown("the text to decode is not known at compile time");
        }

        try
        {
            return ToList(Convert.FromBase64String(text), call);
        }
        catch (FormatException)
        {
            return call.Unknown("this is not base64");
        }
    }

    private static ListValue ToList(byte[] bytes, KnownCall call) =>
        Bytes.ToList(bytes, call.Frame.Session.Compilation, call.Frame.Origin(call.Operation));
}
