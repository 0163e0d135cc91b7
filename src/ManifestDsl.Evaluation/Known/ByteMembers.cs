using System.Text;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>How byte arrays are written: <c>"text"u8.ToArray()</c>, <c>Encoding.UTF8.GetBytes("text")</c>, <c>Convert.FromBase64String("…")</c>.</summary>
internal static class ByteMembers
{
    private const string Type = "System.Text.Encoding";

    public static void Register(MemberTable table)
    {
        table.Add("System.ReadOnlySpan`1", "ToArray", static call => call.Instance!);
        table.Defer("System.Convert", static t => t.Pure("System.Convert", "FromBase64String", static a => a is [string text] ? Convert.FromBase64String(text) : NoOverload));
        table.Defer(Type, RegisterEncoding);
    }

    private static void RegisterEncoding(MemberTable table)
    {
        table.Pure(Type, "UTF8", static _ => Encoding.UTF8);
        table.Pure(Type, "ASCII", static _ => Encoding.ASCII);
        table.Pure(Type, "Unicode", static _ => Encoding.Unicode);
        table.Pure(Type, "Latin1", static _ => Encoding.GetEncoding(28591));
        table.Pure(Type, "GetBytes", static a => a switch
        {
            [Encoding encoding, string text] => encoding.GetBytes(text),
            [Encoding encoding, char[] text] => encoding.GetBytes(text),
            [Encoding, null] => NoOverload,
            _ => new Refusal("this overload of GetBytes is not supported: write Encoding.UTF8.GetBytes(\"text\")"),
        });
        table.Pure(Type, "GetByteCount", static a => a is [Encoding encoding, string text] ? encoding.GetByteCount(text) : NoOverload);
        table.Pure(Type, "GetString", static a => a switch
        {
            [Encoding encoding, byte[] bytes] => encoding.GetString(bytes),
            [Encoding encoding, byte[] bytes, int start, int count] => encoding.GetString(bytes, start, count),
            _ => NoOverload,
        });
    }
}
