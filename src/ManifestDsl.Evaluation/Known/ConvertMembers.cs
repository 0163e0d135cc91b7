using System.Globalization;
using System.Text;
using ManifestDsl.Evaluation.Values;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Convert</c>, in the invariant culture.</summary>
internal static class ConvertMembers
{
    private const string Type = "System.Convert";

    public static void Register(MemberTable table)
    {
        Integer(table, "ToSByte", static v => Convert.ToSByte(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToSByte(s, b));
        Integer(table, "ToByte", static v => Convert.ToByte(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToByte(s, b));
        Integer(table, "ToInt16", static v => Convert.ToInt16(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToInt16(s, b));
        Integer(table, "ToUInt16", static v => Convert.ToUInt16(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToUInt16(s, b));
        Integer(table, "ToInt32", static v => Convert.ToInt32(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToInt32(s, b));
        Integer(table, "ToUInt32", static v => Convert.ToUInt32(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToUInt32(s, b));
        Integer(table, "ToInt64", static v => Convert.ToInt64(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToInt64(s, b));
        Integer(table, "ToUInt64", static v => Convert.ToUInt64(v, CultureInfo.InvariantCulture), static (s, b) => Convert.ToUInt64(s, b));
        Real(table, "ToDouble", static v => Convert.ToDouble(v, CultureInfo.InvariantCulture));
        Real(table, "ToSingle", static v => Convert.ToSingle(v, CultureInfo.InvariantCulture));
        Real(table, "ToDecimal", static v => Convert.ToDecimal(v, CultureInfo.InvariantCulture));
        Integer(table, "ToBoolean", static v => Convert.ToBoolean(v, CultureInfo.InvariantCulture), null);
        Integer(table, "ToChar", static v => Convert.ToChar(v, CultureInfo.InvariantCulture), null);
        table.Add(Type, "ToString", ToText);
        table.Pure(Type, "ToBase64String", static a => a switch
        {
            [byte[] bytes] => Convert.ToBase64String(bytes),
            [byte[] bytes, Base64FormattingOptions options] => Convert.ToBase64String(bytes, options),
            [byte[] bytes, int start, int length] => Convert.ToBase64String(bytes, start, length),
            _ => NoOverload,
        });
        table.Pure(Type, "ToHexString", static a => a is [byte[] bytes] ? Hex(bytes, "X2") : NoOverload);
        table.Pure(Type, "ToHexStringLower", static a => a is [byte[] bytes] ? Hex(bytes, "x2") : NoOverload);
        table.Pure(Type, "FromHexString", static a => a is [string text] ? FromHex(text) : NoOverload);
    }

    private static void Integer(MemberTable table, string name, Func<object?, object> convert, Func<string?, int, object>? fromBase) => table.Pure(Type, name, a => a switch
    {
        [string or null, int toBase] when fromBase is not null => fromBase((string?)a[0], toBase),
        [not Value] or [not Value, IFormatProvider or null] => convert(a[0]),
        _ => NoOverload,
    });

    private static void Real(MemberTable table, string name, Func<object?, object> convert) => table.Pure(Type, name, a => a switch
    {
        [string] or [string, null] => new Refusal($"how a text is read as a number with a point depends on the culture of the machine: write Convert.{name}(…, CultureInfo.InvariantCulture)"),
        [not Value] or [not Value, IFormatProvider or null] => convert(a[0]),
        _ => NoOverload,
    });

    private static Value ToText(KnownCall call)
    {
        switch (call.Arguments)
        {
            case [ConstantValue { Object: byte or short or int or long }, ConstantValue { IsEnum: false, Object: int }]:
                return Evaluate(call, static a => a switch
                {
                    [byte v, int b] => Convert.ToString(v, b),
                    [short v, int b] => Convert.ToString(v, b),
                    [int v, int b] => Convert.ToString(v, b),
                    [long v, int b] => Convert.ToString(v, b),
                    _ => NoOverload,
                });
            case [ConstantValue { IsNull: true, Type.SpecialType: Microsoft.CodeAnalysis.SpecialType.System_String }, ..]:
                return call.Constant(null);
            case [_] or [_, { IsNull: true }]:
                return Texts.Of(call.Arguments[0], null, call.Operation, call.Frame);
            case [var value, ConstantValue { Object: IFormatProvider }]:
                return Texts.Of(value, null, call.Operation, call.Frame, invariant: true);
            default:
                return FindFailure(call) ?? (Value)call.Unsupported();
        }
    }

    private static string Hex(byte[] bytes, string format)
    {
        var text = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes)
        {
            text.Append(b.ToString(format, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static byte[] FromHex(string text)
    {
        if (text.Length % 2 != 0)
        {
            throw new FormatException("odd");
        }

        var bytes = new byte[text.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = byte.Parse(text.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return bytes;
    }
}
